package org.redress.command.form;

import java.time.Instant;
import java.util.Optional;
import org.redress.events.form.FormFiles;
import org.redress.events.form.FormOrder;

/** Makes the files of a form out of what its file holds at the moment. */
public interface FormPrinter {

  /**
   * Prints a form.
   *
   * @param fileId id of the file
   * @param issuedAt when it is issued
   * @return what was printed; empty when no edition of the forms is in use then
   */
  Optional<Printed> print(String fileId, FormOrder order, Instant issuedAt);

  /**
   * A printed form.
   *
   * @param edition the edition in use
   * @param basedOn number of events that it was made of
   * @param files what its files are known by
   */
  record Printed(String edition, long basedOn, FormFiles files) {}
}
