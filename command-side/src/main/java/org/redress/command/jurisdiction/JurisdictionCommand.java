package org.redress.command.jurisdiction;

import java.util.List;
import org.redress.command.CaseCommand;

/** What can be asked about who handles a complaint. */
public sealed interface JurisdictionCommand extends CaseCommand
    permits RecordJurisdiction,
        RouteCase,
        ReturnCase,
        TransferComplaint,
        RaiseJurisdictionDispute,
        ReferJurisdictionDispute,
        SettleJurisdictionDispute,
        DesignateJurisdiction {

  /** The organisations it names, so that the decision can look at them. */
  List<String> organisationIds();
}
