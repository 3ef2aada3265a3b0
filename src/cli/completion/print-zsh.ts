import type { Completion, Place, Word } from "./places.ts";
import { printPattern, quoteShell } from "./quote-shell.ts";

/** Prints the completion for zsh, to be evaluated or kept as a file `_millrep` in a folder of `fpath`. */
export function printZsh({ places, valueOptions, header }: Completion): string {
  return `#compdef millrep
# ${header}
_millrep_words() {
  case $1 in
${places.map((place) => `    ${printPattern(place)}) ${printLists(place)} ;;`).join("\n")}
  esac
}

_millrep() {
  local command=millrep option= dir= place= word= index=1 number=1
  local -a described offers asked answers options_with_value
  options_with_value=(${valueOptions.join(" ")})
  while (( ++index < CURRENT )); do
    word=\${(Q)words[index]}
    if [[ -n $option ]]; then
      [[ $option == (-C|--dir) ]] && dir=$word
      option=
      continue
    fi
    case $word in
      --dir=*) dir=\${word#*=} ;;
      -C?*) dir=\${word#-C} ;;
      -*) (( \${options_with_value[(Ie)$word]} )) && option=$word ;;
      *) if [[ $command == millrep ]]; then command=$word; else (( number++ )); fi ;;
    esac
  done
  if [[ -z $option && $words[CURRENT] == --*=* ]]; then
    option=\${words[CURRENT]%%=*}
    compset -P '*='
  fi
  if [[ -n $option ]]; then
    place="$command $option"
    compset -P '*,'
  elif [[ $words[CURRENT] == -* ]]; then place="$command options"
  elif [[ $command == millrep ]]; then place='millrep commands'
  else place="$command $number"; fi
  _millrep_words $place
  if (( $#described )); then
    if [[ $place == *' options' ]]; then _describe -o option described; else _describe command described; fi
    return
  fi
  local found=1
  (( $#offers )) && compadd -a offers && found=0
  for word in $asked; do
    if [[ $word == files ]]; then
      _files && found=0
    else
      dir=\${dir/#\\~/$HOME}
      answers=(\${(f)"$($words[1] -C \${dir:-.} completion $word 2>/dev/null)"})
      compadd -a answers && found=0
    fi
  done
  return found
}

if [[ $funcstack[1] == _millrep ]]; then
  _millrep "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _millrep millrep
fi
`;
}

/** The words, with what they do where that is said, and what is asked. */
function printLists({ words, asked }: Place): string {
  const list = words.some(({ description }) => description !== undefined) ? "described" : "offers";
  const parts = [
    ...(words.length > 0 ? [`${list}=(${words.map((word) => quoteShell(describe(word))).join(" ")})`] : []),
    ...(asked.length > 0 ? [`asked=(${asked.join(" ")})`] : []),
  ];
  return parts.join("; ");
}

/** As `_describe` reads it: a colon stands before the description. */
function describe({ text, description }: Word): string {
  if (description === undefined) return text;
  return [text, description].map((part) => part.replaceAll(":", "\\:")).join(":");
}
