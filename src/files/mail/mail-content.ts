/** What a mail holds that matters here, whichever program wrote it. */
export interface MailContent {
  readonly attachments: readonly MailAttachment[];
  /** Whether the mail points to a file that is shared from SharePoint or OneDrive. */
  readonly linksToSharedFile: boolean;
}

export interface MailAttachment {
  readonly name: string;
  readonly content:
    /** `isMail` when the mail says so: it is a mail whatever its first line looks like. */
    | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly isMail?: true }
    /** A mail attached by Outlook is part of the same file. */
    | { readonly kind: 'mail'; readonly mail: MailContent }
    | { readonly kind: 'damaged' };
}

/** Whether a text links to a file on SharePoint or OneDrive. */
export function linksToSharedFile(text: string): boolean {
  return /https?:\/\/(?:[\w-]{1,63}\.){0,6}(?:sharepoint\.com|1drv\.ms|onedrive\.live\.com|onedrive\.com)\b/i.test(
    text,
  );
}
