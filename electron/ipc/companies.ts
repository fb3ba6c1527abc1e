import { z } from 'zod'
import { Category } from '../../policies/engine/attributes.ts'
import { Id, type System } from '../../policies/engine/model.ts'

/** A company of the user's own: what the form holds. At least one of the two names is there. */
export const Company = z
  .strictObject({
    /** The system that it takes the place of; absent for a new one. */
    id: Id.optional(),
    name: z.strictObject({ zh: z.string().trim().max(40), en: z.string().trim().max(40) }),
    /** A known owner by id or name, or the name of a new one. */
    owner: z.string().trim().min(1).max(40),
    category: Category,
    domains: z.array(z.string().max(253)).max(20).readonly(),
    /** Payment methods that its checkout could offer. */
    methods: z.array(Id).max(20).readonly(),
    /** Owners that its owner competes with. */
    rivals: z.array(Id).max(40).readonly(),
  })
  .refine(({ name }) => name.zh !== '' || name.en !== '')
export type CompanyInput = z.infer<typeof Company>

export const companyCalls = {
  'company.save': Company,
  'company.remove': z.strictObject({ id: Id }),
} as const

/** A company as the form takes it, and the choices that the form has. */
export type CompaniesState = Readonly<{
  own: readonly (CompanyInput & Readonly<{ id: string }>)[]
  owners: readonly string[]
  methods: readonly string[]
  categories: readonly System['category'][]
}>
