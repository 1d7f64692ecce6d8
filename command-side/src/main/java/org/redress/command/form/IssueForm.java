package org.redress.command.form;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.redress.command.Role;
import org.redress.events.clock.FileKind;

/**
 * Issue an official form about what is on file (市场监督管理部门处理投诉举报文书式样, April 2026).
 *
 * @param fileId id of the case or report
 * @param file what kind of file that is
 * @param occurredAt when it is issued; its day is the date on the form
 * @param details what it says beside the facts on file
 */
public record IssueForm(String fileId, FileKind file, Instant occurredAt, FormDetails details)
    implements FormCommand {

  /** A form about a report holds the reporter's data, which mediators do not see (Art. 37). */
  @Override
  public Set<Role> senders() {
    return file == FileKind.CASE
        ? EnumSet.of(Role.OFFICER, Role.MEDIATOR)
        : EnumSet.of(Role.OFFICER);
  }
}
