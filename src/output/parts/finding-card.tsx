import type { ComponentChildren, VNode } from 'preact'
import type { Finding, FindingTier, Lang, Severity } from '../../model.js'
import { severityLabels } from '../labels.js'
import { peerValue } from '../peer-value.js'
import type { Opens } from './opens.js'
import type { PartWord, Say } from './words.js'

/** Tiers in the order in which they are shown. */
export const TIERS: readonly FindingTier[] = ['certain', 'likely', 'hint', 'doubt']
/** Folded until they are asked for: what may be on purpose, and what is no fault of the draft. */
export const FOLDED: readonly FindingTier[] = ['hint', 'doubt']

/** Signs of severity, so that it can be told without colour. */
const SIGNS: Readonly<Record<Severity, string>> = { error: '✕', warning: '!', info: 'i' }

interface Props {
  finding: Finding
  lang: Lang
  say: Say<PartWord>
  /** id of the draft, which may contradict itself */
  draft: string
  /** the place inside the draft; null where the finding is about what is not there */
  place: string | null
  /** more than the title is shown */
  open: boolean
  /** what opens a peer's words; null where they cannot be found */
  opensPeer: (peer: Finding['peers'][number]) => Opens | null
  /** names the finding on its page */
  id?: string
  state?: string
  before?: ComponentChildren
  title?: ComponentChildren
  beside?: ComponentChildren
  /** below everything else that is open */
  children?: ComponentChildren
}

/** A finding: what and where, then the words, why, what to do and what peers say. */
export function FindingCard(props: Props): VNode {
  const { finding, lang, say, place, open, id, state = '', before, title, beside, children } = props
  const { tier, severity, quote, reason, advice } = finding
  return (
    <article class={`finding ${tier} ${state}`.trim()} {...(id === undefined ? {} : { 'data-id': id })}>
      {before}
      <div class="finding-main">
        <h4>{title ?? finding.title[lang]}</h4>
        <p class="where">
          <span class={`severity ${severity}`}>
            <span aria-hidden="true">{SIGNS[severity]}</span> {severityLabels[severity][lang]}
          </span>
          {place === null ? <span>{say(nowhere(finding))}</span> : <span lang="zh-CN">{place}</span>}
          {beside}
        </p>
        {open && (
          <div class="finding-more">
            {quote !== null && quote !== '' && <blockquote lang="zh-CN">{quote}</blockquote>}
            {reason[lang] !== '' && <p>{reason[lang]}</p>}
            {advice[lang] !== '' && (
              <p class="advice">
                <b>{say('advice')}</b>
                {advice[lang]}
              </p>
            )}
            {finding.peers.length > 0 && <Peers {...props} />}
            {children}
          </div>
        )}
      </div>
    </article>
  )
}

/** What stands instead of a place: what is missing has none, the head of a document is no section. */
function nowhere({ span, ruleId }: Finding): PartWord {
  if (span !== null) return 'beforeSections'
  return ruleId.startsWith('review-missing-') ? 'notInDraft' : 'wholeDraft'
}

/** What peers say, or the draft elsewhere, each one click from its place. */
function Peers({ finding: { peers }, lang, say, draft, opensPeer }: Props): VNode {
  const head = peers.every(({ planId }) => planId === draft) ? 'elsewhereInDraft' : 'peersSay'
  return (
    <details class="peers" open={peers.length <= 3}>
      <summary>{say(head, { n: peers.length })}</summary>
      <ul>
        {peers.map((peer) => {
          const opens = opensPeer(peer)
          return (
            <li key={peer.planId + peer.location + peer.quote}>
              {opens === null ? (
                <b>{peer.label}</b>
              ) : (
                <button type="button" class="plain link" {...opens}>
                  {peer.label}
                </button>
              )}
              <strong>{peerValue(peer, lang)}</strong>
              <q lang="zh-CN">{peer.quote}</q>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
