package org.redress.command.jurisdiction;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.KnownNeighbours.CITY;
import static org.redress.command.KnownNeighbours.COUNTY;
import static org.redress.command.KnownNeighbours.OTHER_COUNTY;
import static org.redress.command.KnownNeighbours.STATION;
import static org.redress.command.Spec.givenCase;
import static org.redress.command.jurisdiction.JurisdictionSamples.EARLY;
import static org.redress.command.jurisdiction.JurisdictionSamples.LATE;
import static org.redress.command.jurisdiction.JurisdictionSamples.note;
import static org.redress.command.jurisdiction.JurisdictionSamples.route;
import static org.redress.command.jurisdiction.JurisdictionSamples.transfer;

import org.junit.jupiter.api.Test;
import org.redress.events.jurisdiction.ComplaintTransferred;
import org.redress.events.jurisdiction.TransferDirection;

class TransferComplaintTest {

  private static ComplaintTransferred transferred(String to, TransferDirection direction) {
    return new ComplaintTransferred(CASE, hour(LATE), COUNTY, to, direction, note("样例:报请上级处理"));
  }

  @Test
  void complaintGoesUpToASuperior() {
    givenCase(file(), route(EARLY))
        .when(transfer(LATE, COUNTY, CITY))
        .then(transferred(CITY, TransferDirection.UP));
  }

  @Test
  void complaintGoesDownToASubordinate() {
    givenCase(file(), route(EARLY))
        .when(transfer(LATE, COUNTY, STATION))
        .then(transferred(STATION, TransferDirection.DOWN));
  }

  @Test
  void complaintDoesNotGoSideways() {
    givenCase(file(), route(EARLY))
        .when(transfer(LATE, COUNTY, OTHER_COUNTY))
        .thenRefused(
            JurisdictionRefusal.TRANSFER_NOT_UP_OR_DOWN,
            "toId",
            "a superior or a subordinate (Order 121 Art. 13)");
  }
}
