import { Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { municipalityByCode } from '../../survey/municipalities';
import { recogniseMunicipality, searchMunicipalities } from '../../survey/municipality-names';
import { NameCombobox } from '../shared/name-combobox';
import { useTexts } from '../shared/texts-context';
import { questionPlace } from './question-place';

/**
 * Chooses one of the 98 municipalities by a few letters, also misspelt ones. A name that is typed over another replaces
 * it; what is no municipality stays in the field and is asked about, and an emptied field is empty.
 */
export function MunicipalityPicker(props: {
  code: string | null;
  remark: string | null;
  onChoose: (code: string | null) => void;
}): ReactElement {
  const { contact } = useTexts().pane;
  const { code, remark, onChoose } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [hasLeft, setHasLeft] = useState(false);
  const chosen = municipalityByCode(code ?? '');
  const text = typed ?? chosen?.name ?? '';
  const isUnknown = hasLeft && typed !== null && typed.trim() !== '';
  const said = isUnknown ? contact.unknownMunicipality : remark;
  const type = (written: string): void => {
    setTyped(written);
    setHasLeft(false);
    // Nothing is chosen while another name is being written; a whole name is as good as a choice.
    const meant = recogniseMunicipality(written);
    onChoose(meant?.exact === true ? meant.municipality.code : null);
  };
  return (
    <Field
      {...questionPlace('municipality')}
      label={contact.municipality}
      hint={contact.municipalityHint}
      required
      validationState={said === null ? 'none' : 'error'}
      validationMessage={said}
    >
      <NameCombobox
        text={text}
        names={searchMunicipalities(typed ?? '').map(({ code: value, name }) => ({ value, name }))}
        noName={contact.noMunicipality}
        onType={type}
        onTake={(value) => {
          setTyped(null);
          onChoose(value);
        }}
        onLeave={() => {
          setHasLeft(true);
          if (code !== null) setTyped(null);
        }}
      />
    </Field>
  );
}
