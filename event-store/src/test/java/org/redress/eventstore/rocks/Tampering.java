package org.redress.eventstore.rocks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.redress.eventstore.RawCommit;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.proof.tile.TileStore;

/** What somebody can do who has the folder of a log and knows how it is laid out. */
public final class Tampering implements AutoCloseable {

  private final RocksFolder rows;

  private Tampering(RocksFolder rows) {
    this.rows = rows;
  }

  /** Opens the folder of a log that nobody else has open. */
  public static Tampering with(Path folder) {
    return new Tampering(RocksFolder.open(folder));
  }

  /** Works under a log that is open, which does not notice. */
  public static Tampering under(RocksCommitLog log) {
    return new Tampering(log.folder());
  }

  /** The bytes of a commit. */
  public byte[] body(long commit) {
    return Objects.requireNonNull(rows.get(Family.COMMITS, Keys.number(commit)));
  }

  /** Puts other bytes in the place of a commit. */
  public void put(long commit, byte[] body) {
    rows.put(Family.COMMITS, Keys.number(commit), body);
  }

  /** Changes the text of a commit. */
  public void change(long commit, String from, String to) {
    String body = new String(body(commit), UTF_8);
    if (!body.contains(from)) {
      throw new IllegalArgumentException("Commit " + commit + " does not hold " + from);
    }
    put(commit, body.replace(from, to).getBytes(UTF_8));
  }

  /** Removes a commit, but not what the index says about it. */
  public void delete(long commit) {
    rows.delete(Family.COMMITS, Keys.number(commit));
  }

  /** Removes a commit with everything that the index says about it. */
  public void deleteWithKeys(long commit) {
    StoredCommit stored = new RawCommit(commit, body(commit)).parse();
    stored.events().stream()
        .filter(event -> event.stream() != null)
        .forEach(
            event -> rows.delete(Family.KEYS, Keys.streamVersion(event.stream(), event.version())));
    if (stored.uniqueKey() != null) {
      rows.delete(Family.KEYS, Keys.unique(stored.uniqueKey()));
    }
    delete(commit);
  }

  /** The tiles, to be changed. */
  public TileStore tiles() {
    return new RocksTileStore(rows);
  }

  /** Removes all tiles, as if there had never been any. */
  public void dropTiles() {
    List<byte[]> keys =
        rows.scan(
            Family.TILES,
            iterator -> {
              List<byte[]> found = new ArrayList<>();
              for (iterator.seekToFirst(); iterator.isValid(); iterator.next()) {
                found.add(iterator.key());
              }
              return found;
            });
    keys.forEach(key -> rows.delete(Family.TILES, key));
  }

  @Override
  public void close() {
    rows.close();
  }
}
