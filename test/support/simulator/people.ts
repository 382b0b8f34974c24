import { createHash } from 'node:crypto';

export type ProfileIdKind = 'profile' | 'salesNavigator' | 'recruiter';

const TYPE_BYTE: Record<ProfileIdKind, number> = {
	profile: 0x2a,
	salesNavigator: 0x2c,
	recruiter: 0x43,
};
const ID = /A(?:Co|Cw|EM|EE)AA[A-Za-z0-9_-]{25,}/;

/** A 39-character id laid out as LinkedIn's own; the salt gives the same member another tail. */
export function profileId(memberNumber: number, kind: ProfileIdKind = 'profile', salt = 0): string {
	const head = Buffer.alloc(9);
	head[1] = TYPE_BYTE[kind];
	head.writeUInt32BE(memberNumber, 4);
	head[8] = 0x01;
	const tail = createHash('sha256').update(`${memberNumber} ${kind} ${salt}`).digest();
	return Buffer.concat([head, tail.subarray(0, 20)]).toString('base64url');
}

export function profileUrn(memberNumber: number): string {
	return `urn:li:fsd_profile:${profileId(memberNumber)}`;
}

/** The number inside an id, in whatever URN or URL it stands; null where there is none. */
export function memberNumber(person: string): number | null {
	const head = Buffer.from((ID.exec(person)?.[0] ?? '').slice(0, 12), 'base64url');
	return head[8] === 0x01 ? head.readUInt32BE(4) : null;
}

/** One key per person: the member number where the id has one, else the id as it is written. */
export function personKey(person: string): string {
	const number = memberNumber(person);
	return number === null ? (ID.exec(person)?.[0] ?? person.trim()) : `member ${number}`;
}
