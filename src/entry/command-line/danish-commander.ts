import type { Command, CommanderError } from 'commander';
import type { Texts } from '../../text/da';

type Words = Texts['commandLine'];

/** Puts a command's help into the product's words; commander itself only speaks English. */
export function speakDanish(command: Command, words: Words): Command {
  const { titles } = words;
  const translated: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Arguments:': titles.arguments,
    'Options:': titles.options,
    'Commands:': titles.commands,
  };
  return command
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => translated[title] ?? title,
      subcommandTerm: (subcommand) => subcommand.name(),
      helpWidth: 100,
    });
}

/**
 * Why the arguments could not be understood, from commander's error. Its sentences are English, but they quote what
 * they are about.
 */
export function usageProblem({ code, message }: CommanderError, { usageProblem: words }: Words): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  return [sentence(code, quoted, words), suggestion(message, words)].filter((part) => part !== '').join(' ');
}

function sentence(code: string, quoted: string, words: Words['usageProblem']): string {
  switch (code) {
    case 'commander.missingArgument':
      return words.missingArgument(quoted);
    case 'commander.optionMissingArgument':
      return words.missingValue(quoted);
    case 'commander.missingMandatoryOptionValue':
      return words.missingOption(quoted);
    case 'commander.unknownOption':
      return words.unknownOption(quoted);
    case 'commander.unknownCommand':
      return words.unknownCommand(quoted);
    case 'commander.excessArguments':
      return words.tooManyArguments;
    default:
      return words.other;
  }
}

function suggestion(message: string, words: Words['usageProblem']): string {
  const names = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  return names === undefined ? '' : words.didYouMean(names.split(', ').join(words.or));
}
