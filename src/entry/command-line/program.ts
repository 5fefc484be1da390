import { Command, CommanderError } from 'commander';
import { offeredEndings } from '../../files/formats';
import { checkCommand } from './check-command';
import type { ExitCode, Surroundings } from './command';
import { consolidateCommand } from './consolidate-command';
import type { ConsolidateRequest } from './consolidate-command';
import { prefillCommand } from './prefill-command';
import type { PrefillRequest } from './prefill-command';
import { sendOutCommand } from './send-out-command';
import type { SendOutRequest } from './send-out-command';
import { speakDanish, usageProblem } from './danish-commander';
import { examplesCommand } from './examples-command';
import type { ExamplesRequest } from './examples-command';
import { reportCommand } from './report-command';
import type { ReportRequest } from './report-command';
import { shareCommand } from './share-command';
import type { ShareRequest } from './share-command';
import { templateCommand } from './template-command';
import type { TemplateRequest } from './template-command';
import { type Step, watchedRun } from './watched-run';
import { writeBackCommand } from './write-back-command';
import type { WriteBackRequest } from './write-back-command';

export const programName = 'monopolafdaekning';

/** Runs what the arguments ask for, and says whatever happens; `version` is the product's. */
export async function runProgram(
  args: readonly string[],
  version: string,
  around: Surroundings,
): Promise<ExitCode> {
  const words = around.texts.commandLine;
  let exitCode: ExitCode = 0;
  const watched = watchedRun(around.run);
  const program = declare(version, { ...around, run: watched.run }, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) return sayStopped(error, watched.lost(), around);
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') return 2;
    around.terminal.complain(usageProblem(error, words));
    around.terminal.complain(
      words.usageProblem.seeHelp([programName, ...namedCommand(program, args)].join(' ')),
    );
    return 2;
  }
}

/** Nothing has been written yet: that is done last, and says itself what goes wrong. */
function sayStopped(error: unknown, step: Step | null, { terminal, texts, signal }: Surroundings): ExitCode {
  const { problem, steps } = texts.commandLine;
  if (signal.aborted) {
    terminal.complain(problem.interrupted);
    return 130;
  }
  const reason = error instanceof Error ? error.message : String(error);
  const doing = step !== null && step.job in steps ? steps[step.job as keyof typeof steps] : null;
  terminal.complain(
    doing === null ? problem.unexpected(reason) : problem.stopped(doing, step?.file ?? null, reason),
  );
  return 2;
}

/** The command that the arguments name, for the hint on where its help is. */
function namedCommand(program: Command, args: readonly string[]): readonly string[] {
  return program.commands.map((command) => command.name()).filter((name) => name === args[0]);
}

function declare(version: string, around: Surroundings, end: (code: ExitCode) => void): Command {
  const { texts, terminal } = around;
  const words = texts.commandLine;
  const { valueNames: values, argumentNames } = words;
  const program = speakDanish(new Command(programName), words)
    .description(words.program)
    .usage(words.usage)
    .version(version, '-V, --version', words.options.version)
    .addHelpText('after', `\n${words.exitCodes}`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.print(text.trimEnd());
      },
      writeErr: (text) => {
        terminal.complain(text.trimEnd());
      },
      // Said in Danish where the error is caught.
      outputError: () => undefined,
    });

  const command = (own: { name: string; usage: string; summary: string; description: string }): Command =>
    speakDanish(program.command(own.name), words)
      .usage(own.usage)
      .summary(own.summary)
      .description(own.description);

  command(words.template)
    .requiredOption(`--ud <${values.file}>`, words.template.out)
    .option(`--kommune <${values.code}>`, words.template.municipality)
    .action(async (request: TemplateRequest) => {
      end(await templateCommand(request, around));
    });
  command(words.examples)
    .requiredOption(`--ud <${values.folder}>`, words.examples.out)
    .option(`--kommuner <${values.count}>`, words.examples.municipalities)
    .option(`--seed <${values.seed}>`, words.examples.seed)
    .option('--kitos', words.examples.kitos)
    .action(async (request: ExamplesRequest) => {
      end(await examplesCommand(request, around));
    });
  command(words.prefill)
    .requiredOption(`--kitos <${values.lists}...>`, words.prefill.lists)
    .requiredOption(`--ud <${values.response}>`, words.prefill.out)
    .option(`--kommune <${values.code}>`, words.template.municipality)
    .option(`--kun <${values.which}>`, words.prefill.only)
    .option(`--json <${values.plan}>`, words.prefill.json)
    .action(async (request: PrefillRequest) => {
      end(await prefillCommand(request, around));
    });
  command(words.sendOut)
    .requiredOption(`--ud <${values.folderOrZip}>`, words.sendOut.out)
    .option(`--adresser <${values.file}>`, words.sendOut.addresses)
    .option(`--brev <${values.file}>`, words.sendOut.letter)
    .action(async (request: SendOutRequest) => {
      end(await sendOutCommand(request, around));
    });
  command(words.consolidate)
    .argument(`<${argumentNames.inputs}...>`, words.consolidate.inputs(offeredEndings))
    .requiredOption(`--ud <${values.analysis}>`, words.consolidate.out)
    .option(`--json <${values.json}>`, words.consolidate.json)
    .option(`--csv <${values.folder}>`, words.consolidate.csv)
    .option(`--parquet <${values.folder}>`, words.consolidate.parquet)
    .option(`--dato <${values.date}>`, words.consolidate.date)
    .action(async (inputs: readonly string[], request: ConsolidateRequest) => {
      end(await consolidateCommand(inputs, request, around));
    });
  for (const kind of ['reminder', 'reply'] as const) {
    command(words[kind])
      .argument(`<${values.analysis}>`, words.writeBack.analysis)
      .requiredOption(`--ud <${values.folderOrZip}>`, words.sendOut.out)
      .option(`--adresser <${values.file}>`, words.writeBack.addresses)
      .option(`--brev <${values.file}>`, words[kind].letter)
      .action(async (analysis: string, request: WriteBackRequest) => {
        end(await writeBackCommand(kind, analysis, request, around));
      });
  }
  command(words.share)
    .argument(`<${values.analysis}>`, words.share.analysis)
    .requiredOption(`--ud <${values.folder}>`, words.share.out)
    .option(`--tidligere <${values.analysis}...>`, words.share.earlier)
    .option('--bilag', words.share.appendix)
    .option('--benchmark', words.share.benchmark)
    .option(`--adresser <${values.file}>`, words.share.addresses)
    .action(async (analysis: string, request: ShareRequest) => {
      end(await shareCommand(analysis, request, around));
    });
  command(words.report)
    .argument(`<${values.analysis}>`, words.report.analysis)
    .requiredOption(`--ud <${values.report}>`, words.report.out)
    .option('--bilag', words.share.appendix)
    .action(async (analysis: string, request: ReportRequest) => {
      end(await reportCommand(analysis, request, around));
    });
  command(words.check)
    .argument(`<${argumentNames.files}...>`, words.check.inputs(offeredEndings))
    .action(async (inputs: readonly string[]) => {
      end(await checkCommand(inputs, around));
    });
  return program;
}
