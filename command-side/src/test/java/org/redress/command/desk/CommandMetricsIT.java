package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.command.Samples.accept;
import static org.redress.command.Samples.file;
import static org.redress.command.Samples.plain;
import static org.redress.command.Samples.settledCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.command.CommandRefused;
import org.redress.command.Samples;
import org.redress.command.complaint.AcceptComplaint;

class CommandMetricsIT {

  @RegisterExtension private final OpenDesk open = new OpenDesk();

  @Test
  void everySubmissionIsTimedByCommandAndOutcome() {
    open.desk().submit(file("C-1"), plain());
    open.desk().submitAll(settledCase("C-2"), plain());
    assertThatThrownBy(() -> open.desk().submit(accept("C-404"), plain()))
        .isInstanceOf(CommandRefused.class);
    assertThatThrownBy(
            () -> open.desk().submit(new AcceptComplaint("C-1", Samples.T0.plusNanos(1)), plain()))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(count("FileComplaint", "accepted")).isEqualTo(2);
    assertThat(count("AcceptComplaint", "refused")).isEqualTo(1);
    assertThat(count("AcceptComplaint", "failed")).isEqualTo(1);
  }

  private long count(String command, String outcome) {
    return open.meters()
        .get("redress.commands")
        .tag("command", command)
        .tag("outcome", outcome)
        .timer()
        .count();
  }
}
