package org.redress.command.desk;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.redress.command.CommandRefused;

/** Times every submission by command and by how it ended: accepted, refused or failed. */
final class CommandMetrics {

  private static final String TIMER = "redress.commands";

  private final MeterRegistry registry;
  private final Map<Ending, Timer> timers = new ConcurrentHashMap<>();

  CommandMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  <T> T time(String command, Supplier<T> work) {
    Timer.Sample sample = Timer.start(registry);
    String ending = "failed";
    try {
      T result = work.get();
      ending = "accepted";
      return result;
    } catch (CommandRefused refused) {
      ending = "refused";
      throw refused;
    } finally {
      sample.stop(timers.computeIfAbsent(new Ending(command, ending), this::timer));
    }
  }

  private Timer timer(Ending ending) {
    return Timer.builder(TIMER)
        .description("Time from the desk to the durable commit or the refusal")
        .tag("command", ending.command())
        .tag("outcome", ending.outcome())
        .register(registry);
  }

  private record Ending(String command, String outcome) {}
}
