/** A small window, or one that is looked at in great magnification: all of it scrolls, and no bar stays. */
export const lowWindow = '@media (max-width: 900px) and (max-height: 520px)';
