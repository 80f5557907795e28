import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteEntry, SiteRule } from '@/core/settings';
import { t } from '@/locales/settings';
import buttons from '../Button.module.css';
import controls from './controls.module.css';
import styles from './options.module.css';

interface SitesProps {
  sites: SiteEntry[];
  /** Sites on which highlights are on. */
  highlights: string[];
  /** `null`: read when asked. Called straight from the click, so that access can be asked for. */
  onRule(site: string, rule: SiteRule | null): void;
  onForgetHighlights(site: string): void;
  onForget(site: string): void;
  /** The site of what a person typed or pasted; `null` when it is none. */
  siteOf(typed: string): string | null;
}

/** Every site for which something was chosen, and the way to change it, take it back, or add one. */
export function Sites(props: SitesProps): JSX.Element {
  const { sites, highlights, onRule, onForgetHighlights, onForget } = props;
  const rules = new Map(sites.map(({ site, rule }) => [site, rule]));
  const names = [...new Set([...rules.keys(), ...highlights])].sort();
  return (
    <section id="sites" class={styles.section} aria-labelledby="sites-title">
      <h2 id="sites-title">{t('options.sites')}</h2>
      <p class={styles.note}>{t('options.sites.note')}</p>
      {names.length === 0 ? (
        <p>{t('options.sites.none')}</p>
      ) : (
        <ul class={styles.rows}>
          {names.map((site) => (
            <li key={site} class={styles.row} data-site={site}>
              <bdi>{site}</bdi>
              <RuleSelect
                label={t('options.sites.rule-of', { site })}
                rule={rules.get(site) ?? null}
                onChange={(rule) => onRule(site, rule)}
              />
              {highlights.includes(site) && (
                <label class={controls.choice}>
                  <input
                    type="checkbox"
                    checked
                    aria-label={t('options.sites.highlights-of', { site })}
                    onChange={() => onForgetHighlights(site)}
                  />
                  <span>{t('options.sites.highlights')}</span>
                </label>
              )}
              <button
                type="button"
                class={buttons.quiet}
                aria-label={t('options.sites.forget-of', { site })}
                onClick={() => onForget(site)}
              >
                {t('options.sites.forget')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite {...props} />
    </section>
  );
}

function AddSite({ onRule, siteOf }: SitesProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const [rule, setRule] = useState<SiteRule | null>('never');
  const [refused, setRefused] = useState(false);
  return (
    <form
      class={styles.actions}
      aria-labelledby="add-title"
      onSubmit={(event) => {
        event.preventDefault();
        const site = siteOf(typed);
        setRefused(site === null);
        if (site === null) return;
        onRule(site, rule);
        setTyped('');
      }}
    >
      <h3 id="add-title" class={controls.hiddenInput}>
        {t('options.sites.add')}
      </h3>
      <div class={controls.field}>
        <label for="add-site">{t('options.sites.address')}</label>
        <input
          id="add-site"
          class={controls.input}
          value={typed}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={refused}
          aria-describedby="add-refused"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <RuleSelect label={t('options.sites.rule')} rule={rule} only={['always', 'never']} onChange={setRule} />
      <button type="submit" class={buttons.plain}>
        {t('options.sites.add-button')}
      </button>
      <p id="add-refused" role="alert">
        {refused ? t('options.sites.not-a-site') : ''}
      </p>
    </form>
  );
}

interface RuleSelectProps {
  label: string;
  rule: SiteRule | null;
  only?: SiteRule[];
  onChange(rule: SiteRule | null): void;
}

function RuleSelect({ label, rule, only, onChange }: RuleSelectProps): JSX.Element {
  return (
    <select
      class={controls.select}
      aria-label={label}
      value={rule ?? 'once'}
      onChange={(event) => {
        const { value } = event.currentTarget;
        // What the browser refuses must not stay chosen: the list shows what holds.
        event.currentTarget.value = only === undefined ? (rule ?? 'once') : value;
        onChange(value === 'once' ? null : (value as SiteRule));
      }}
    >
      {(only ?? (['once', 'always', 'never'] as const)).map((each) => (
        <option key={each} value={each}>
          {t(`menu.${each}`)}
        </option>
      ))}
    </select>
  );
}
