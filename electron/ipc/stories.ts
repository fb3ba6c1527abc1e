import { z } from 'zod'
import { Id, type Verdict, type Words } from '../../policies/engine/model.ts'

const nothing = z.strictObject({})

export const storyCalls = {
  /** Begins one of the stories, at its first scene. */
  'story.begin': z.strictObject({ name: Id }),
  /** A story's own file, from the open dialog or a drop. */
  'story.load': z.strictObject({ name: z.string().max(300), text: z.string().max(1_000_000) }),
  /** Goes to a scene, from the first on 0; what lies between is done on the way. */
  'story.go': z.strictObject({ scene: z.int().min(0).max(99) }),
  'story.end': nothing,
  /** Writes the story with pictures of both phones as one HTML file where the person says. */
  'story.export': nothing,
  'window.full-screen': z.strictObject({ isFull: z.boolean() }),
} as const

/** A side of the scene in front: what it led to, or that its law did not let it come to this. */
export type StorySide = Readonly<{
  /** The law's instant, ISO 8601 in its pack's zone. */
  at: string
  ruled?: Readonly<{ verdict: Verdict; sentence: Words; rule: string }>
  /** Not every step of the scene could be taken. */
  isLeft: boolean
}>

export type StoryState = Readonly<{
  name: string
  title: Words
  summary: Words
  scenes: number
  /** The scene in front, from 0. */
  scene: number
  /** It is being played, or pictures are taken. */
  isBusy: boolean
  caption: Words
  notes?: Words
  before: StorySide
  after: StorySide
}>

export type StoryChoice = Readonly<{ name: string; title: Words; summary: Words }>
