package org.redress.query.scheme;

import java.util.List;
import org.redress.events.scheme.SchemeJoined;
import org.redress.events.scheme.SchemeLeft;
import org.redress.query.projection.Change;
import org.redress.query.projection.Recorded;
import org.redress.query.projection.View;

/** Keeps one document for each merchant's part in a scheme. */
final class SchemeMembers implements View<SchemeMember> {

  /** Its collection. */
  static final String NAME = "schemeMembers";

  @Override
  public String collection() {
    return NAME;
  }

  @Override
  public Class<SchemeMember> type() {
    return SchemeMember.class;
  }

  @Override
  public List<List<String>> indexes() {
    return List.of(List.of("merchantId", "_id"));
  }

  @Override
  public List<Change<SchemeMember>> changes(Recorded event) {
    return switch (event.event()) {
      case SchemeJoined e ->
          List.of(
              new Change<>(
                  SchemeMember.idOf(e.schemeId(), e.merchantId()),
                  _ -> SchemeFold.joined(event, e)));
      case SchemeLeft e ->
          List.of(
              new Change<>(
                  SchemeMember.idOf(e.schemeId(), e.merchantId()),
                  before -> SchemeFold.left(before, event, e)));
      default -> List.of();
    };
  }
}
