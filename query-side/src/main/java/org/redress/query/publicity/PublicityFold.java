package org.redress.query.publicity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.events.publicity.PublicityCorrected;
import org.redress.events.publicity.PublicityEvent;
import org.redress.events.publicity.PublicityObjectionRaised;
import org.redress.events.publicity.PublicityPublished;
import org.redress.events.publicity.PublicityReviewed;
import org.redress.events.publicity.PublicityWithdrawn;
import org.redress.events.publicity.WithheldFromPublicity;
import org.redress.query.PartList;

/** Folds the publicity of one case. */
public final class PublicityFold {

  private PublicityFold() {}

  /** The publicity after the event; null when the event needs one and there is none. */
  public static @Nullable Publicity apply(@Nullable Publicity before, PublicityEvent event) {
    return switch (event) {
      case PublicityPublished e -> published(before, e);
      case WithheldFromPublicity e -> withheld(before, e);
      case PublicityObjectionRaised e ->
          before == null ? null : before.with(PartList.add(before.objections(), raised(e)));
      case PublicityReviewed e ->
          before == null
              ? null
              : before.with(
                  PartList.change(
                      before.objections(),
                      PublicityObjection::id,
                      e.objectionId(),
                      objection -> objection.reviewed(e)));
      case PublicityCorrected e -> before == null ? null : corrected(before, e);
      case PublicityWithdrawn e ->
          before == null ? null : before.withdrawn(e.reason(), e.occurredAt(), e.decidedBy());
    };
  }

  private static Publicity published(@Nullable Publicity before, PublicityPublished e) {
    return new Publicity(
        PublicityStage.SHOWN,
        e.occurredAt(),
        e.decidedBy(),
        PublicComplaint.of(e),
        e.basis(),
        null,
        e.setting(),
        e.dueOn(),
        objections(before));
  }

  private static Publicity withheld(@Nullable Publicity before, WithheldFromPublicity e) {
    return new Publicity(
        PublicityStage.WITHHELD,
        e.occurredAt(),
        e.decidedBy(),
        null,
        null,
        e.reason(),
        e.setting(),
        e.dueOn(),
        objections(before));
  }

  private static Publicity corrected(Publicity before, PublicityCorrected e) {
    PublicComplaint shown = Objects.requireNonNull(before.shown());
    return before.with(shown.corrected(e.shown(), e.occurredAt()), e.occurredAt(), e.decidedBy());
  }

  private static PublicityObjection raised(PublicityObjectionRaised e) {
    return new PublicityObjection(
        e.objectionId(), e.side(), e.ground(), e.occurredAt(), null, null, null);
  }

  private static List<PublicityObjection> objections(@Nullable Publicity before) {
    return before == null ? List.of() : before.objections();
  }
}
