import type { ContractTemplateView } from '@/api/leadsViews';
import { Select } from '@/design/Field';
import { useTemplates } from './templateQueries';

/** Chooses the template that a contract begins with; nothing is shown while there is none. */
export function TemplatePicker({
  label,
  chosen,
  onChoose,
}: {
  label: string;
  chosen: string;
  onChoose: (template: ContractTemplateView | undefined) => void;
}) {
  const templates = useTemplates();
  if (templates.items.length === 0) return null;
  return (
    <Select
      label={label}
      value={chosen}
      onChange={({ target }) => onChoose(templates.items.find(({ id }) => id === target.value))}
    >
      <option value="">None</option>
      {templates.items.map(({ id, title, language }) => (
        <option key={id} value={id}>
          {title} ({language})
        </option>
      ))}
    </Select>
  );
}
