package org.redress.command.desk;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.redress.command.CommandDesk;
import org.redress.events.EventCatalogue;
import org.redress.events.clock.ClockEvent;
import org.redress.eventstore.StoredCommit;
import org.redress.eventstore.StoredEvent;
import org.redress.eventstore.json.EventCodec;
import org.redress.eventstore.rocks.RocksCommitLog;

/** A desk on a log in a folder of its own. */
public final class OpenDesk implements BeforeEachCallback, AfterEachCallback {

  private static final EventCodec CODEC = new EventCodec(EventCatalogue.byName());

  private final UnaryOperator<CommandSide.Builder> settings;
  private Path folder;
  private RocksCommitLog log;
  private SimpleMeterRegistry meters;
  private CommandSide side;

  public OpenDesk() {
    this(builder -> builder);
  }

  public OpenDesk(UnaryOperator<CommandSide.Builder> settings) {
    this.settings = settings;
  }

  public CommandDesk desk() {
    return side.desk();
  }

  public CommandSide side() {
    return side;
  }

  public RocksCommitLog log() {
    return log;
  }

  public SimpleMeterRegistry meters() {
    return meters;
  }

  /** A second write side on the same log, as another node would have. */
  public CommandSide another() {
    return settings.apply(CommandSide.on(log, log.snapshots(), CODEC)).build();
  }

  public StoredCommit commit(long number) {
    return log.commit(number).orElseThrow().parse();
  }

  /** Wire names of what was done in a stream, without what its clocks made of it. */
  public List<String> stream(String id) {
    return log.readStream(id, 0, 10_000).stream()
        .map(StoredEvent::name)
        .filter(name -> !ClockEvent.class.isAssignableFrom(CODEC.classOf(name)))
        .toList();
  }

  public void restart() {
    close();
    open();
  }

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    folder = Files.createTempDirectory("desk");
    open();
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
    }
  }

  private void open() {
    log = RocksCommitLog.in(folder.resolve("log")).open();
    meters = new SimpleMeterRegistry();
    side = settings.apply(CommandSide.on(log, log.snapshots(), CODEC).meters(meters)).build();
  }

  private void close() {
    side.close();
    log.close();
  }
}
