import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { formatDate, t } from '@/locales';
import buttons from './Button.module.css';
import styles from './FilterBar.module.css';
import { type Filter, type FilterEntry, isFiltering, NO_FILTER, optionsOf } from './filter';

interface FilterBarProps {
  filter: Filter;
  entries: FilterEntry[];
  /** Date of the article, or `null`. */
  article: string | null;
  /** Entries that the filter lets through. */
  shown: number;
  onFilter(filter: Filter): void;
}

/** Three lists to choose from, each choice with its count; how many entries are shown, told aloud at each change; the way back. */
export function FilterBar({ filter, entries, article, shown, onFilter }: FilterBarProps): JSX.Element {
  const options = optionsOf(entries, filter, article);
  const choose = (choice: Partial<Filter>) => onFilter({ ...filter, ...choice });
  return (
    <fieldset class={styles.bar}>
      <legend class={styles.legend}>{t('filter.heading')}</legend>
      <Choice
        label={t('filter.stance')}
        any={t('filter.any-stance')}
        value={filter.stance}
        options={options.stance.map(({ value, n }) => ({ value, n, name: t(`filter.stance.${value}`) }))}
        onChoose={(stance) => choose({ stance })}
      />
      <Choice
        label={t('filter.kind')}
        any={t('filter.any-kind')}
        value={filter.kind}
        options={options.kind.map(({ value, n }) => ({ value, n, name: t(`kind.${value}`) }))}
        onChoose={(kind) => choose({ kind })}
      />
      <Choice
        label={t('filter.date')}
        any={t('filter.any-date')}
        value={filter.date}
        options={options.date.map(({ value, n }) => ({ value, n, name: dateName(value) }))}
        onChoose={(date) => choose({ date })}
      />
      <p class={styles.outcome}>
        <span role="status">{isFiltering(filter) ? t('filter.shown', { n: entries.length, shown: String(shown) }) : ''}</span>
        {isFiltering(filter) && (
          <button type="button" class={buttons.link} onClick={() => onFilter(NO_FILTER)}>
            {t('filter.reset')}
          </button>
        )}
      </p>
    </fieldset>
  );
}

interface ChoiceProps<V extends string> {
  label: string;
  any: string;
  value: V | null;
  options: { value: V; n: number; name: string }[];
  onChoose(value: V | null): void;
}

function Choice<V extends string>({ label, any, value, options, onChoose }: ChoiceProps<V>): JSX.Element {
  const id = useId();
  return (
    <p class={styles.choice}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <select
        id={id}
        class={styles.select}
        data-chosen={value !== null}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(options.find((option) => option.value === currentTarget.value)?.value ?? null)}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {t('filter.option', { name: option.name, n: option.n })}
          </option>
        ))}
      </select>
    </p>
  );
}

function dateName(value: string): string {
  return value === 'before' || value === 'since' || value === 'undated' ? t(`filter.date.${value}`) : formatDate(value);
}
