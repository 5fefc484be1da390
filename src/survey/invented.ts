/**
 * Whether an answer is invented. Everything that the product makes up is signed with an address in `.example`, a domain
 * that nobody can have (RFC 2606); so an answer says of itself that it is invented, in whatever file it lies.
 *
 * @returns false for a blank address
 */
export function isInvented({ email }: { readonly email: string }): boolean {
  return /\.example$/iu.test(email.trim());
}
