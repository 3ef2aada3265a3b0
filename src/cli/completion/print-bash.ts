import { type Completion, wordsOf } from "./places.ts";
import { printPattern, quoteShell } from "./quote-shell.ts";

/**
 * Prints the completion for bash, from 3.2 on, which macOS has. It reads the words of the command line as they were typed and
 * never evaluates them. Where it offers nothing, bash offers files.
 */
export function printBash({ places, valueOptions, header }: Completion): string {
  const cases = places.map(
    (place) => `    ${printPattern(place)}) words=${quoteShell(wordsOf(place).join(" "))} ;;`,
  );
  return `# ${header}
_millrep_words() {
  case $1 in
${cases.join("\n")}
    *) words= ;;
  esac
}

_millrep() {
  local IFS=$' \\t\\n' millrep=$1 current=\${COMP_WORDS[COMP_CWORD]} command=millrep
  local option= dir= prefix= place word words index=1 number=1
  # In bash, a = stands as a word of its own between an option and its value.
  while [ "$index" -lt "$COMP_CWORD" ]; do
    word=\${COMP_WORDS[index]}
    index=$((index + 1))
    if [ "$word" = = ]; then continue; fi
    if [ -n "$option" ]; then
      case $option in -C | --dir) dir=$word ;; esac
      option=
      continue
    fi
    case $word in
      --dir=*) dir=\${word#*=} ;;
      -C?*) dir=\${word#-C} ;;
      -*) case ' ${valueOptions.join(" ")} ' in *" $word "*) option=$word ;; esac ;;
      *) if [ "$command" = millrep ]; then command=$word; else number=$((number + 1)); fi ;;
    esac
  done
  case $current in
    =) current= ;;
    --*=*) option=\${current%%=*} prefix=\${current%%=*}= current=\${current#*=} ;;
  esac
  place="$command $number"
  if [ -n "$option" ]; then
    place="$command $option"
    case $current in *,*) prefix=$prefix\${current%,*}, current=\${current##*,} ;; esac
  elif [ "$command" = millrep ]; then place='millrep commands'; fi
  if [ -z "$option" ]; then case $current in -*) place="$command options" ;; esac; fi
  _millrep_words "$place"
  COMPREPLY=()
  for word in $words; do
    case $word in
      @files) if [ -z "$current" ]; then return; fi ;;
      @*) _millrep_offer $(_millrep_ask "\${word#@}") ;;
      *) _millrep_offer "$word" ;;
    esac
  done
}

_millrep_offer() {
  local word
  for word in "$@"; do
    case $word in "$current"*) COMPREPLY+=("$prefix$word") ;; esac
  done
}

_millrep_ask() {
  # What was typed for -C is not evaluated: only the home folder, quotation marks and backslashes are read.
  dir=\${dir//[\\"\\'\\\\]/}
  case $dir in '~' | '~/'*) dir=$HOME\${dir#'~'} ;; esac
  "$millrep" -C "\${dir:-.}" completion "$1" 2>/dev/null
}

complete -o bashdefault -o default -F _millrep millrep
`;
}
