import { type Completion, wordsOf } from "./places.ts";

/**
 * Prints the completion for PowerShell, from 5 on. It holds ASCII only: Windows PowerShell reads what a program prints in the
 * code page of the console. Where it offers nothing, PowerShell offers files.
 */
export function printPowerShell({ places, valueOptions, header }: Completion): string {
  const data = {
    valueOptions,
    places: Object.fromEntries(places.map((place) => [`${place.command} ${place.name}`, wordsOf(place)])),
    descriptions: Object.fromEntries(
      places.flatMap(({ command, words }) =>
        words.flatMap(({ text, description }) =>
          description === undefined ? [] : [[`${command} ${text}`, description]],
        ),
      ),
    ),
  };
  return `# ${header}
Register-ArgumentCompleter -Native -CommandName millrep -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $data = @'
${escapeNonAscii(JSON.stringify(data))}
'@ | ConvertFrom-Json
  $millrep = $commandAst.GetCommandName()
  $command = 'millrep'
  $option = ''
  $dir = '.'
  $number = 1
  foreach ($element in @($commandAst.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
    $word = if ($element.Value -is [string]) { $element.Value } else { $element.Extent.Text }
    if ($option -ne '') {
      if (($option -ceq '-C') -or ($option -eq '--dir')) { $dir = $word }
      $option = ''
    }
    elseif ($word -like '--dir=*') { $dir = $word.Substring(6) }
    elseif ($word -clike '-C?*') { $dir = $word.Substring(2) }
    elseif ($word -like '-*') { if ($data.valueOptions -ccontains $word) { $option = $word } }
    elseif ($command -eq 'millrep') { $command = $word }
    else { $number++ }
  }
  $current = "$wordToComplete"
  $prefix = ''
  if (($option -eq '') -and ($current -like '--*=*')) {
    $option, $current = $current -split '=', 2
    $prefix = "$option="
  }
  $place = if ($option -ne '') { $option } elseif ($current -like '-*') { 'options' } elseif ($command -eq 'millrep') { 'commands' } else { "$number" }
  if (($option -ne '') -and $current.Contains(',')) {
    $end = $current.LastIndexOf(',') + 1
    $prefix += $current.Substring(0, $end)
    $current = $current.Substring($end)
  }
  if (($place -match '^[0-9]+$') -and -not $data.places."$command $place") { $place = 'rest' }
  $words = @($data.places."$command $place") + @($data.places."* $place") | Where-Object { $_ }
  foreach ($word in @($words)) {
    if (($word -eq '@files') -and ($current -eq '')) { return }
    $answers = @($word)
    if ($word -like '@*') {
      $answers = if ($word -eq '@files') { @() } else { try { @(& $millrep -C $dir completion $word.Substring(1) 2>$null) } catch { @() } }
    }
    foreach ($answer in @($answers | Where-Object { $_ -and $_.StartsWith($current) })) {
      $description = $data.descriptions."$command $answer"
      if (-not $description) { $description = $answer }
      [System.Management.Automation.CompletionResult]::new("$prefix$answer", $answer, 'ParameterValue', $description)
    }
  }
}
`;
}

/** JSON in ASCII. */
function escapeNonAscii(json: string): string {
  return json.replace(/[\u007F-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
