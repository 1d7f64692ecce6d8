package org.redress.query.history;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.query.api.Cursors;
import org.redress.query.api.InvalidArgument;
import org.redress.query.api.PageSize;
import org.redress.query.api.PagedConnection;
import org.redress.query.projection.Recorded;

/**
 * Answers the fields {@code history} and {@code asOf} of one kind of file.
 *
 * @param <V> the file as the API shows it
 */
public final class Histories<V> {

  private static final int LARGEST_PAGE = 200;

  private final Trail<V> trail;
  private final Function<Recorded, HistoryEntry> entry;
  private final Cursors cursors;
  private final InstantSource clock;

  /**
   * For files of this kind.
   *
   * @param entry how an event is shown
   */
  public Histories(
      Trail<V> trail,
      Function<Recorded, HistoryEntry> entry,
      Cursors cursors,
      InstantSource clock) {
    this.trail = trail;
    this.entry = entry;
    this.cursors = cursors;
    this.clock = clock;
  }

  /**
   * A page of the audit trail.
   *
   * @throws InvalidArgument when size or cursor cannot be
   */
  public HistoryConnection page(String id, int first, @Nullable String after) {
    int size = PageSize.checked(first, LARGEST_PAGE);
    long start = after == null ? 0 : Long.parseLong(cursors.open(after, "history", id));
    var page =
        PagedConnection.of(
            trail.events(id, start, size + 1).stream().map(entry).toList(),
            size,
            after,
            shown -> cursors.at(Long.toString(shown.version()), "history", id));
    return new HistoryConnection(page.edges(), page.pageInfo(), trail.version(id));
  }

  /**
   * The file as it stood; null when there was none yet.
   *
   * @throws InvalidArgument unless exactly one point is named, in the past of the file
   */
  public @Nullable V asOf(String id, @Nullable Long version, @Nullable Instant at) {
    if (version != null && at == null) {
      return asOfVersion(id, version);
    }
    if (at != null && version == null) {
      return asOfMoment(id, at);
    }
    throw InvalidArgument.of(
        "The point in time is not named once.", List.of(), "exactly one of version and at");
  }

  /** The file with everything that is in the log; null when there is none. */
  public @Nullable V latest(String id) {
    return trail.latest(id).orElse(null);
  }

  private @Nullable V asOfVersion(String id, long version) {
    long current = trail.version(id);
    if (version < 1 || version > current) {
      throw InvalidArgument.of(
          "The file never had this version.", List.of("version"), "1 to " + current);
    }
    return trail.asOfVersion(id, version).orElse(null);
  }

  private @Nullable V asOfMoment(String id, Instant at) {
    Instant now = clock.instant();
    if (at.isAfter(now)) {
      throw InvalidArgument.of(
          "Nobody knows what will be recorded.", List.of("at"), "a moment up to " + now);
    }
    return trail.asOfMoment(id, at).orElse(null);
  }
}
