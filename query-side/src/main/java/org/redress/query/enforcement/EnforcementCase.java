package org.redress.query.enforcement;

import java.util.List;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.RecordFlag;
import org.redress.query.PartList;
import org.redress.query.clock.StatutoryClock;
import org.redress.query.projection.Folded;
import org.redress.query.projection.Recorded;

/**
 * An enforcement case and its penalty.
 *
 * @param id id of the enforcement case
 * @param position position of the last event it took
 * @param version number of events in the enforcement case so far
 * @param stage where it stands
 * @param flags what is odd about the record; empty for live work
 * @param opening how it was opened
 * @param extensions extensions of the term for a penalty, in order
 * @param pauses times that do not count in that term, in order
 * @param penalty the penalty, null when none was decided
 * @param closing how it ended, null while it is open
 * @param clocks statutory clocks in the order in which they started
 */
public record EnforcementCase(
    @BsonId String id,
    long position,
    long version,
    EnforcementStage stage,
    List<RecordFlag> flags,
    EnforcementOpening opening,
    List<PenaltyExtension> extensions,
    List<PenaltyPause> pauses,
    @Nullable Penalty penalty,
    @Nullable EnforcementClosing closing,
    List<StatutoryClock> clocks)
    implements Folded {

  EnforcementCase at(Recorded event) {
    return new EnforcementCase(
        id,
        event.position(),
        event.version(),
        stage,
        flags,
        opening,
        extensions,
        pauses,
        penalty,
        closing,
        clocks);
  }

  EnforcementCase flagged(List<RecordFlag> more) {
    return new EnforcementCase(
        id,
        position,
        version,
        stage,
        Stream.concat(flags.stream(), more.stream()).distinct().toList(),
        opening,
        extensions,
        pauses,
        penalty,
        closing,
        clocks);
  }

  EnforcementCase with(EnforcementStage now, Penalty changed) {
    return new EnforcementCase(
        id, position, version, now, flags, opening, extensions, pauses, changed, closing, clocks);
  }

  EnforcementCase extended(PenaltyExtension by) {
    return new EnforcementCase(
        id,
        position,
        version,
        stage,
        flags,
        opening,
        PartList.add(extensions, by),
        pauses,
        penalty,
        closing,
        clocks);
  }

  EnforcementCase paused(EnforcementStage now, List<PenaltyPause> changed) {
    return new EnforcementCase(
        id, position, version, now, flags, opening, extensions, changed, penalty, closing, clocks);
  }

  EnforcementCase closed(EnforcementClosing by) {
    return new EnforcementCase(
        id,
        position,
        version,
        EnforcementStage.CLOSED,
        flags,
        opening,
        extensions,
        pauses,
        penalty,
        by,
        clocks);
  }

  EnforcementCase withClocks(List<StatutoryClock> changed) {
    return new EnforcementCase(
        id,
        position,
        version,
        stage,
        flags,
        opening,
        extensions,
        pauses,
        penalty,
        closing,
        changed);
  }
}
