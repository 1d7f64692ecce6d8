package org.redress.command;

import java.util.Optional;

/** Tells about cases on file, as of the unit of work that asks. */
@FunctionalInterface
public interface FiledCases {

  /** What was filed under this id, empty when nothing was. */
  Optional<FiledCase> filedCase(String caseId);
}
