package org.redress.form;

import java.util.EnumMap;
import java.util.Map;

/** A press for each edition, made when it is first used: most processes print nothing. */
public final class FormPresses {

  private final Map<FormEdition, FormPress> presses = new EnumMap<>(FormEdition.class);

  /** The press with the forms of an edition. */
  public synchronized FormPress in(FormEdition edition) {
    return presses.computeIfAbsent(edition, FormPress::new);
  }
}
