/** A file that a job has made. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const mailType = 'message/rfc822';
export const csvType = 'text/csv;charset=utf-8';
export const parquetType = 'application/vnd.apache.parquet';
export const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
export const zipType = 'application/zip';
