package org.redress.command.odr;

import org.redress.command.Command;

/** What can be asked about an enterprise's part in online dispute resolution. */
public sealed interface OdrEnterpriseCommand extends Command permits JoinOdr, LeaveOdr {

  /** The enterprise's merchant record. */
  String merchantId();

  @Override
  default String streamId() {
    return OdrEnterpriseState.idOf(merchantId());
  }
}
