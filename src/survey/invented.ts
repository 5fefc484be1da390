import type { Registration } from './registration';

/**
 * How the Id of everything begins that the product makes up, up to the version digit. It is a UUID of version 8 (RFC
 * 9562, "custom"); what people register has Ids of version 4, so no Id is invented by chance.
 */
const mark = 'e5e5e5e5';
const inventedShape = new RegExp(`^${mark}-[0-9a-f]{4}-8`, 'i');
/** An Id that was derived for a row that came without one (version 8 as well). */
const derivedShape = /^[0-9a-f]{8}-[0-9a-f]{4}-8/i;

/** The Id of something made up, from any UUID: the same one gives the same. */
export function inventedId(uuid: string): string {
  return `${mark}-${uuid.slice(9, 14)}8${uuid.slice(15)}`;
}

/** The Id of something that a person has registered, from any UUID: of version 4, whatever its own. */
export function registeredId(uuid: string): string {
  return `${uuid.slice(0, 14)}4${uuid.slice(15)}`;
}

/** Whether an Id says of its registration that it is made up. */
export function isInventedId(id: string): boolean {
  return inventedShape.test(id);
}

/**
 * Whether an address is invented: those that the product makes up are in `.example`, a domain that nobody can have
 * (RFC 2606).
 */
export function isInventedAddress(email: string): boolean {
  return /\.example$/iu.test(email.trim());
}

interface Answer<R extends Pick<Registration, 'id'>> {
  readonly email: string;
  readonly registrations: readonly R[];
}

/**
 * Tells the registrations that are made up from those of a municipality, each by its own Id, whatever else has been
 * changed in it. Where a program has removed the Ids, the address of the contact has to tell.
 */
export function toldApart<R extends Pick<Registration, 'id'>>({
  email,
  registrations,
}: Answer<R>): { readonly own: readonly R[]; readonly invented: readonly R[] } {
  const lostItsId = ({ id }: R): boolean => derivedShape.test(id) && isInventedAddress(email);
  const isInvented = (one: R): boolean => isInventedId(one.id) || lostItsId(one);
  return {
    own: registrations.filter((one) => !isInvented(one)),
    invented: registrations.filter(isInvented),
  };
}

/** Whether an answer as a whole is made up: all that it registers is, or it registers nothing and has such an address. */
export function isInvented(answer: Answer<Pick<Registration, 'id'>>): boolean {
  const { own, invented } = toldApart(answer);
  return own.length === 0 && (invented.length > 0 || isInventedAddress(answer.email));
}
