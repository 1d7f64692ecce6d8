package org.redress.query.publicity;

import java.util.List;
import org.redress.events.complaint.ComplaintReopened;
import org.redress.events.publicity.PublicityCorrected;
import org.redress.events.publicity.PublicityPublished;
import org.redress.events.publicity.PublicityWithdrawn;
import org.redress.query.projection.Change;
import org.redress.query.projection.MissingDocument;
import org.redress.query.projection.Recorded;

/** What an event changes in the list for the public. A case taken up again is no longer in it. */
final class PublicItemFold {

  private PublicItemFold() {}

  static List<Change<PublicItem>> changes(Recorded recorded) {
    long at = recorded.position();
    return switch (recorded.event()) {
      case PublicityPublished e ->
          List.of(
              new Change<>(
                  e.caseId(),
                  before -> PublicItem.shown(PublicComplaint.of(e), e.merchantId(), at)));
      case PublicityCorrected e ->
          List.of(
              new Change<>(
                  e.caseId(),
                  before -> {
                    PublicComplaint complaint =
                        MissingDocument.unlessPresent(
                            before == null ? null : before.complaint(), recorded);
                    return PublicItem.shown(
                        complaint.corrected(e.shown(), e.occurredAt()), e.merchantId(), at);
                  }));
      case PublicityWithdrawn e -> gone(e.caseId(), at);
      case ComplaintReopened e -> gone(e.caseId(), at);
      default -> List.of();
    };
  }

  private static List<Change<PublicItem>> gone(String caseId, long at) {
    return List.of(new Change<>(caseId, before -> PublicItem.notShown(caseId, at)));
  }
}
