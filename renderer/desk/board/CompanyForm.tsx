import { Autocomplete, MultiSelect, Select, TagsInput, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import type { CompaniesState, CompanyInput } from '../../../electron/ipc/companies.ts'
import type { HostState } from '../../../electron/ipc/host.ts'
import type { Words } from '../../../policies/engine/model.ts'
import { valueWords } from '../../../policies/words/attributes.ts'
import { call, hutong } from '../../bridge.ts'
import { Dialog } from '../../dialog/Dialog.tsx'
import { useTexts } from '../../i18n/texts.ts'
import { testIds } from '../../testIds.ts'
import { hostsIn } from './hostsIn.ts'

type Props = Readonly<{
  companies: CompaniesState
  /** The one to change; undefined for a new one. */
  company: CompaniesState['own'][number] | undefined
  names: HostState['names']
  onClose: () => void
}>

const fresh: CompanyInput = {
  name: { zh: '', en: '' },
  owner: '',
  category: 'e-commerce',
  domains: [],
  methods: [],
  rivals: [],
}

/** A company of the user's own: once it is saved, it is a row of the switchboard and rules may name it. */
export function CompanyForm({ companies, company, names, onClose }: Props) {
  const { t, say, language } = useTexts()
  const named = (id: string): string => (names[id] ? say(names[id]) : id)
  const listed = (ids: readonly string[]) => ids.map((id) => ({ value: id, label: named(id) }))
  const [input, setInput] = useState<CompanyInput>(
    company === undefined ? fresh : { ...company, owner: named(company.owner) },
  )
  const [problem, setProblem] = useState<Words>()
  const change = (part: Partial<CompanyInput>): void =>
    setInput((before) => ({ ...before, ...part }))
  const isNamed = input.name.zh.trim() !== '' || input.name.en.trim() !== ''
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const owner =
      input.owner.trim() ||
      input.name[language].trim() ||
      input.name.zh.trim() ||
      input.name.en.trim()
    const reply = await hutong.call('company.save', { ...input, owner })
    if (reply.ok) onClose()
    else setProblem(reply.problem)
  }
  return (
    <Dialog
      title={t(company === undefined ? 'company.add' : 'company.change')}
      size={460}
      testId={testIds.company}
      onClose={onClose}
    >
      <form className="company" onSubmit={(event) => void save(event)}>
        <p>{t('company.hint')}</p>
        <div className="company-pair">
          <TextInput
            label={t('company.zh')}
            data-autofocus
            maxLength={40}
            data-testid={testIds.companyName('zh')}
            value={input.name.zh}
            onChange={({ currentTarget }) =>
              change({ name: { ...input.name, zh: currentTarget.value } })
            }
          />
          <TextInput
            label={t('company.en')}
            maxLength={40}
            data-testid={testIds.companyName('en')}
            value={input.name.en}
            onChange={({ currentTarget }) =>
              change({ name: { ...input.name, en: currentTarget.value } })
            }
          />
        </div>
        <div className="company-pair">
          <Autocomplete
            label={t('company.owner')}
            placeholder={t('company.ownerHint')}
            maxLength={40}
            data={companies.owners.map(named)}
            data-testid={testIds.companyOwner}
            value={input.owner}
            onChange={(owner) => change({ owner })}
          />
          <Select
            label={t('company.category')}
            data={companies.categories.map((value) => ({
              value,
              label: say(valueWords('category', value, {})),
            }))}
            allowDeselect={false}
            value={input.category}
            onChange={(value) => {
              const category = companies.categories.find((each) => each === value)
              if (category !== undefined) change({ category })
            }}
          />
        </div>
        <TagsInput
          label={t('company.domains')}
          placeholder={input.domains.length === 0 ? 'shop.example.com' : ''}
          maxTags={20}
          splitChars={[',', '，', ' ', '\n']}
          acceptValueOnBlur
          data-testid={testIds.companyDomains}
          value={[...input.domains]}
          onChange={(domains) => change({ domains: hostsIn(domains) })}
        />
        <MultiSelect
          label={t('company.methods')}
          data={listed(companies.methods)}
          searchable
          data-testid={testIds.companyMethods}
          value={[...input.methods]}
          onChange={(methods) => change({ methods })}
        />
        <MultiSelect
          label={t('company.rivals')}
          data={listed(companies.owners)}
          searchable
          data-testid={testIds.companyRivals}
          value={[...input.rivals]}
          onChange={(rivals) => change({ rivals })}
        />
        {problem && (
          <p className="company-problem" role="alert" data-testid={testIds.companyProblem}>
            {say(problem)}
          </p>
        )}
        <div className="company-end">
          {company !== undefined && (
            <button
              type="button"
              className="pill company-remove"
              data-testid={testIds.companyRemove}
              onClick={() => {
                void call('company.remove', { id: company.id })
                onClose()
              }}
            >
              {t('company.remove')}
            </button>
          )}
          <button type="button" className="pill" onClick={onClose}>
            {t('company.cancel')}
          </button>
          <button
            type="submit"
            className="pill company-save"
            disabled={!isNamed}
            data-testid={testIds.companySave}
          >
            {t('company.save')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
