package org.redress.query.jurisdiction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.query.PartList;

/**
 * Who handles a complaint, and how it came there.
 *
 * @param organisationId organisation that has it, null while none has
 * @param since since when, null while none has
 * @param competence why the authority is competent, null when that was not recorded
 * @param moves steps by which it came to where it is, in order
 * @param disputes disputes of two authorities, in order
 */
public record Jurisdiction(
    @Nullable String organisationId,
    @Nullable Instant since,
    @Nullable Competence competence,
    List<CaseMove> moves,
    List<JurisdictionDispute> disputes) {

  /** Before any organisation has the complaint. */
  public static final Jurisdiction NONE = new Jurisdiction(null, null, null, List.of(), List.of());

  Jurisdiction competent(Competence recorded) {
    return new Jurisdiction(organisationId, since, recorded, moves, disputes);
  }

  Jurisdiction moved(CaseMove move) {
    return new Jurisdiction(
        move.toId(),
        move.toId() == null ? null : move.at(),
        competence,
        PartList.add(moves, move),
        disputes);
  }

  Jurisdiction withDisputes(List<JurisdictionDispute> changed) {
    return new Jurisdiction(organisationId, since, competence, moves, changed);
  }
}
