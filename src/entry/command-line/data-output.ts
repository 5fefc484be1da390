import path from 'node:path';
import type { DataFormat } from '../../work/data-files';
import type { NamedBytes } from '../../work/input-file';
import type { Consolidation } from '../../work/make-analysis';
import type { Checked, Surroundings } from './command';
import { triedIfThere } from './disk';
import { placeInFolder, whyNoFolder } from './output-folder';
import type { FileToWrite } from './write-files';

/** Where data for other tools go; a folder for each format that is asked for. */
export interface DataRequest {
  readonly csv?: string;
  readonly parquet?: string;
}

const formats = ['csv', 'parquet'] as const satisfies readonly DataFormat[];

/** By this file a folder is known to hold data of the program: what stands in it may be written anew. */
const mark = 'datablad.csv';

/** The data as they are to be written, with the way back when something else could not be. */
export interface DataOutput {
  readonly files: readonly FileToWrite[];
  readonly takeBack: () => Promise<void>;
}

/** Why data could not be written, found out before any work is done; null when nothing is against it. */
export async function whyNoData(request: DataRequest, around: Surroundings): Promise<string | null> {
  const { csv, parquet } = request;
  if (csv !== undefined && parquet !== undefined && path.resolve(csv) === path.resolve(parquet)) {
    return around.texts.commandLine.problem.sameFolder(csv);
  }
  for (const folder of foldersOf(request)) {
    const obstacle = await whyNoFolder(folder, around);
    if (obstacle !== null) return obstacle;
  }
  return null;
}

/** Whether a file is data that an earlier run has left where answers may lie. */
export function isData(file: string, request: DataRequest): boolean {
  return (
    ['.csv', '.parquet'].includes(path.extname(file)) &&
    foldersOf(request).some(
      (folder) => !path.relative(path.resolve(folder), path.resolve(file)).startsWith('..'),
    )
  );
}

/** Makes the data that are asked for. */
export async function dataOutput(
  request: DataRequest,
  { dataSet, findings, settings }: Consolidation,
  around: Surroundings,
): Promise<Checked<DataOutput>> {
  const placed: DataOutput[] = [];
  const takeBack = async (): Promise<void> => {
    for (const one of placed.toReversed()) await one.takeBack();
  };
  for (const format of formats) {
    const folder = request[format];
    if (folder === undefined) continue;
    const input = { dataSet, findings, settings, format, zip: null };
    const files = await around.run('dataFiles', input, { signal: around.signal });
    const here = await placeInFolder(folder, files, around, await lookIn(folder, around));
    if ('problem' in here) {
      await takeBack();
      return here;
    }
    placed.push(here.value);
  }
  return { value: { files: placed.flatMap(({ files }) => files), takeBack } };
}

function foldersOf(request: DataRequest): readonly string[] {
  return formats.flatMap((format) => request[format] ?? []);
}

/** A folder that an earlier run has filled is filled anew; in any other nothing is written over. */
async function lookIn(
  folder: string,
  { disk }: Surroundings,
): Promise<(file: NamedBytes, around: Surroundings) => Promise<Checked<FileToWrite>>> {
  const marked = await triedIfThere(disk.read(path.join(folder, mark)));
  const isOurs = 'value' in marked && marked.value !== null;
  return async (file, { texts: { commandLine } }) => {
    const there = await triedIfThere(disk.read(file.name));
    if ('fault' in there) return { problem: commandLine.problem.unreadable(file.name, there.fault) };
    return there.value === null || isOurs
      ? { value: { ...file, stood: there.value } }
      : { problem: commandLine.problem.otherContent(file.name) };
  };
}
