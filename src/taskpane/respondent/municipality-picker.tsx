import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { municipalityByCode } from '../../survey/municipalities';
import type { Municipality } from '../../survey/municipalities';
import { recogniseMunicipality, searchMunicipalities } from '../../survey/municipality-names';
import { useTexts } from '../shared/texts-context';
import { questionPlace } from './question-place';

/** Chooses one of the 98 municipalities by a few letters, also misspelt ones. */
export function MunicipalityPicker(props: {
  code: string | null;
  remark: string | null;
  onChoose: (code: string | null) => void;
}): ReactElement {
  const { contact } = useTexts().pane;
  const { code, remark, onChoose } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = municipalityByCode(code ?? '');
  const found: readonly Municipality[] = searchMunicipalities(typed ?? '');
  const leave = (): void => {
    // A full name that was typed rather than chosen is as good as a choice.
    const meant = typed === null ? undefined : recogniseMunicipality(typed);
    if (meant?.exact === true) onChoose(meant.municipality.code);
    setTyped(null);
  };
  return (
    <Field
      {...questionPlace('municipality')}
      label={contact.municipality}
      hint={contact.municipalityHint}
      required
      validationState={remark === null ? 'none' : 'error'}
      validationMessage={remark}
    >
      <Combobox
        value={typed ?? chosen?.name ?? ''}
        selectedOptions={chosen === undefined ? [] : [chosen.code]}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onOptionSelect={(_event, { optionValue }) => {
          setTyped(null);
          if (optionValue !== undefined) onChoose(optionValue);
        }}
        onBlur={leave}
      >
        {found.map((municipality) => (
          <Option key={municipality.code} value={municipality.code} text={municipality.name}>
            {municipality.name}
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled value="" text="">
            {contact.noMunicipality}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
