package org.redress.query.clock;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.events.clock.FileKind;
import org.redress.query.projection.Folded;

/**
 * A clock with the file it belongs to, for lists over many files.
 *
 * @param id id of the file and of the clock
 * @param position position of the last event it took
 * @param fileId id of the file
 * @param file what kind of file that is
 * @param regions region of the authority that has the duty and every region above it
 * @param startedAt when it started
 * @param clock the clock
 */
public record ClockOnFile(
    @BsonId String id,
    long position,
    String fileId,
    FileKind file,
    List<String> regions,
    Instant startedAt,
    StatutoryClock clock)
    implements Folded {

  ClockOnFile with(long newPosition, StatutoryClock changed) {
    return new ClockOnFile(id, newPosition, fileId, file, regions, startedAt, changed);
  }
}
