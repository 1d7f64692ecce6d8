package org.redress.command.warning;

import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.CaseSamples.hour;

import org.redress.events.Classification;
import org.redress.events.warning.WarningKind;

/** The commands of one consumption warning. */
final class WarningSamples {

  static final String WARNING = "W-2026-000001";

  private WarningSamples() {}

  static PublishWarning publish() {
    return publish("样例:理性消费", REGION);
  }

  static PublishWarning publish(String text, String region) {
    return new PublishWarning(
        WARNING,
        hour(0),
        WarningKind.WARNING,
        "2026-1",
        region,
        "样例:预付卡",
        text,
        new Classification("12315", "服务"),
        null,
        "样例局");
  }

  static WithdrawWarning withdraw(int hour) {
    return new WithdrawWarning(WARNING, hour(hour), "样例:情况改变");
  }
}
