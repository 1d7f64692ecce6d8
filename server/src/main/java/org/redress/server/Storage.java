package org.redress.server;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitLogException;
import org.redress.eventstore.backend.Backend;
import org.redress.eventstore.mongo.MongoCommitLog;
import org.redress.eventstore.proof.NotProven;
import org.redress.eventstore.proof.checkpoint.CheckpointFile;
import org.redress.eventstore.proof.notary.CosignatureInbox;
import org.redress.eventstore.proof.notary.Notary;
import org.redress.eventstore.proof.tile.TileStore;
import org.redress.eventstore.rocks.RocksCommitLog;
import org.redress.eventstore.rocks.TileFolder;
import org.redress.query.projection.AppliedPositions;
import org.redress.query.store.ReadStore;

/**
 * Where the log and the read models are kept: in the data folder, or all of it on one MongoDB
 * replica set. Keys, settings and rejected rows are in the data folder in either case.
 */
public final class Storage implements AutoCloseable {

  /**
   * A server that is not a replica set is good enough when this system property is {@code true}:
   * for tests and for looking around.
   */
  private static final String STANDALONE = "redress.mongodb.standalone";

  private final DataFolder folder;
  private final @Nullable String mongodb;
  private @Nullable TileFolder tiles;

  private Storage(DataFolder folder, @Nullable String mongodb) {
    this.folder = folder;
    this.mongodb = mongodb;
  }

  /**
   * Describes where to keep things; nothing is opened yet.
   *
   * @param mongodb connection string of a replica set, null for the folder
   */
  public static Storage of(DataFolder folder, @Nullable String mongodb) {
    return new Storage(folder, mongodb);
  }

  /**
   * Opens the log; the caller closes it before the data folder.
   *
   * @param meters where the log's meters are registered
   * @throws CannotStart when it cannot be opened, with what to do about it
   */
  public Backend openLog(MeterRegistry meters) {
    return mongodb == null ? folder.openLog(meters) : openLog(mongodb, meters);
  }

  /**
   * Opens a log on MongoDB.
   *
   * @param mongodb connection string
   * @throws CannotStart when the address is wrong, the server does not answer, is not a replica
   *     set, or does not enforce what the log rests on
   */
  public static Backend openLog(String mongodb, MeterRegistry meters) {
    MongoCommitLog.Builder log = MongoCommitLog.at(mongodb).meters(meters);
    try {
      return (Boolean.getBoolean(STANDALONE) ? log.standalone() : log).open();
    } catch (CommitLogException e) {
      throw new CannotStart(String.valueOf(e.getMessage()), e);
    }
  }

  /** Opens the read models; the caller closes them. */
  public ReadStore openReadStore() {
    return mongodb == null ? ReadStore.embedded(folder.read()) : ReadStore.at(mongodb);
  }

  /** How far each read model has come, as far as that can be read; see {@link AppliedPositions}. */
  public Map<String, Long> appliedPositions() {
    return mongodb == null ? AppliedPositions.in(folder.read()) : AppliedPositions.at(mongodb);
  }

  /**
   * The tiles of the tree over a log. Those of a log on MongoDB are in the data folder: a node that
   * makes its own tree need not believe another one about the past.
   *
   * @throws CannotStart when the folder of the tiles cannot be used
   */
  public synchronized TileStore tiles(Backend log) {
    if (log instanceof RocksCommitLog embedded) {
      return embedded.tiles();
    }
    if (tiles == null) {
      try {
        tiles = TileFolder.open(folder.tiles());
      } catch (CommitLogException e) {
        throw new CannotStart(String.valueOf(e.getMessage()), e);
      }
    }
    return tiles;
  }

  /**
   * The notary of the log; the caller closes it before the log. Nothing is signed before it is told
   * to.
   *
   * @throws CannotStart when the file of the checkpoints cannot be used
   */
  public Notary openNotary(Backend log, MeterRegistry meters) {
    try {
      return new Notary(
          log,
          tiles(log),
          folder.logKeys(),
          CheckpointFile.open(folder.checkpoints()),
          CosignatureInbox.in(folder.cosignatures()),
          meters);
    } catch (NotProven | CommitLogException e) {
      throw new CannotStart(folder.checkpoints() + " cannot be used. " + e.getMessage(), e);
    }
  }

  /**
   * Signs a checkpoint over everything in the log, so that it is under one before anybody else has
   * the folder.
   *
   * @throws NotProven when it cannot be signed
   */
  public void sign(Backend log) {
    try (Notary notary = openNotary(log, new SimpleMeterRegistry())) {
      notary.catchUp();
    }
  }

  /** Leaves what lies beside the log; the log and the notary are closed before. */
  @Override
  public synchronized void close() {
    if (tiles != null) {
      tiles.close();
      tiles = null;
    }
  }
}
