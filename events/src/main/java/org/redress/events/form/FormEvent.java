package org.redress.events.form;

import org.redress.events.DomainEvent;
import org.redress.events.clock.FileKind;

/** What can happen to the official forms of a file. */
public sealed interface FormEvent extends DomainEvent permits FormIssued, FormFileTaken {

  /** Id of the file that the form belongs to, which is also its stream. */
  String fileId();

  /** What kind of file that is. */
  FileKind file();

  /** Id of the form inside the file: F1, F2, … */
  String formId();

  @Override
  default String streamId() {
    return fileId();
  }
}
