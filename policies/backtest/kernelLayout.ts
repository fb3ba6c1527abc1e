/** Where things stand in the memory of the row kernel, in bytes; `rowKernel.ts` fills it, and the programs in `kernel/` read it. */

/** The row that was read last: `Row` says what each is. */
export const hasAt = 0
export const foundAt = 4
export const urlStartAt = 8
export const urlEndAt = 12
export const hostStartAt = 16
export const hostEndAt = 20
/** Where the host stands within the address. */
export const ownHostStartAt = 24
export const ownHostEndAt = 28
export const instantAt = 32
export const codesAt = 64

/** By column, of which there are at most 64: numbers, but of `kindsAt` and `keyLengthsAt` bytes, and of `keysAt` 16 bytes. */
export const absentAt = 320
export const kindsAt = 576
export const mostAt = 640
export const bitsAt = 896
export const strangersAt = 1152
export const keysAt = 1408
export const keyLengthsAt = 2432
/** By the column before (from 1, 0 without one) and 5 bits of a letter, a column. */
export const followingAt = 2496

/** By byte: 1 for a host's letters, 2 for a dot, 3 for what ends a host. */
export const inHostAt = 4608
/** By two characters. */
export const beginningsAt = 4864
export const foldedAt = 21248
/** By the lower half of a byte, a bit for each upper half with which it may stand in a value as it is. */
export const plainAt = 21376
/** So many bytes before this are 255, and 16 behind it are 0. */
export const onesEnd = 21408
/** The labels of a host: where in memory each begins, and its hash. */
export const labelsAt = 21424
export const mostLabels = 40
/** Of hosts that were met: so many are kept, in so many bytes each. */
export const mostMetHosts = 2_048
export const metHost = 64
/** Room for the word that is added. */
export const wordAt = 21744
/** The row's packed codes, but for those that are worked out; and those of a row that says nothing. */
export const packedAt = 21776
export const absentPackedAt = 21792
/** By column, one in its place among the packed codes: 16 bytes. */
export const unitsAt = 21808
/** By byte: 1 for the letters of what an app is asked to open, 3 for what ends it. */
export const inNameAt = 22832
/** By filter: where its letters stand, how many there are, and whether it takes only the very host. */
export const filtersAt = 23088
/** Rows whose kinds are looked for together: how many there are, how many are done, and how many of those were counted. */
export const batchCountAt = 23136
export const batchDoneAt = 23140
export const batchMetAt = 23144
/** Where a row ends that was read, but for its address. */
export const stopAt = 23148
/** In which line of the piece the next row stands that is taken up. */
export const lineAt = 23152
export const batchAt = 23168
/** By byte, the bits that it writes in base64 and in hex. */
export const sixBitsAt = 31360
export const hexBitsAt = 31616
export const tablesAt = 31872

export const mostBatch = 128
/** Of a row in the batch: its packed codes, and numbers so many bytes behind its beginning. */
export const batchSlot = 64
export const batchHas = 16
export const batchLead = 20
export const batchHash = 24
export const batchKind = 28
export const batchUrlStart = 32
export const batchUrlEnd = 36
export const batchHostStart = 40
export const batchHostEnd = 44
export const batchUrlHostStart = 48
export const batchUrlHostEnd = 52
export const batchStart = 56
export const batchLine = 60

/** Of a kind: its packed codes, its `has` and lead, and how many rows as a number of 64 bits. */
export const kindSize = 32

/** Words have less bytes than this; the rest are zeros. */
export const wordSize = 32
/** Of words: column, code, and behind 16 bytes the word. */
export const wordSlot = 64
/** Of kinds of columns, beside those of `kinds`. */
export const truthKind = 7
/** The code of a name that is no column, and was met before. */
export const metName = 255
/** So many pages of 64 KiB; those that nothing is written to are not taken from the machine. */
export const memoryPages = 384
/** So many pieces have room: one is ruled while others are read. */
export const pieceRooms = 3
/** Zeros behind the piece. */
export const behindPiece = 64
