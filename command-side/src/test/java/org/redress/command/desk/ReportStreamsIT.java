package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.command.Samples.hours;
import static org.redress.command.Samples.plain;
import static org.redress.command.Samples.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.command.Command;
import org.redress.command.CommandRefused;
import org.redress.command.PersonalText;
import org.redress.command.report.DropRepeatedReport;
import org.redress.command.report.FileReport;
import org.redress.command.report.MergeNewFacts;
import org.redress.events.ImportOrigin;
import org.redress.events.Operator;
import org.redress.events.complaint.Channel;

/** A report finds the other report that it is compared with, in the log and in its own commit. */
class ReportStreamsIT {

  @RegisterExtension private final OpenDesk open = new OpenDesk();

  private static FileReport report(String id, int hour, @Nullable ImportOrigin origin) {
    return new FileReport(
        id,
        hours(hour),
        Channel.PHONE,
        null,
        false,
        new Operator("样例商店", null, null, "MX-1"),
        new PersonalText("样例:线索"),
        new PersonalText("样例:凭证"),
        "320585",
        null,
        null,
        null,
        null,
        origin);
  }

  @Test
  void laterReportIsMergedAndDropped() {
    open.desk().submit(report("RP-1", 1, null), plain());
    open.desk().submit(report("RP-2", 5, null), plain());

    open.desk()
        .submitAll(
            List.of(
                new MergeNewFacts("RP-1", hours(6), "RP-2"),
                new DropRepeatedReport("RP-2", hours(6), "RP-1", true)),
            plain());

    assertThat(open.stream("RP-1")).containsExactly("ReportFiled", "NewFactsMerged");
    assertThat(open.stream("RP-2")).containsExactly("ReportFiled", "RepeatedReportDropped");
  }

  @Test
  void reportOfTheSameCommitIsFound() {
    open.desk()
        .submitAll(
            List.of(
                report("RP-1", 1, null),
                report("RP-2", 5, null),
                new DropRepeatedReport("RP-2", hours(6), "RP-1", false)),
            plain());

    assertThat(open.stream("RP-2")).containsExactly("ReportFiled", "RepeatedReportDropped");
  }

  @Test
  void recordOfAnotherKindIsNoReport() {
    open.desk().submitAll(List.of(register("MX-1"), report("RP-1", 1, null)), plain());

    assertRefused(new DropRepeatedReport("RP-1", hours(6), "MX-1", false), "OTHER_REPORT_UNKNOWN");
  }

  @Test
  void liveReportComesFromNoDataSet() {
    assertRefused(report("RP-1", 1, new ImportOrigin("sample", "row-1")), "ONLY_FOR_IMPORT");
  }

  private void assertRefused(Command command, String code) {
    assertThatThrownBy(() -> open.desk().submit(command, plain()))
        .isInstanceOfSatisfying(
            CommandRefused.class,
            refused -> assertThat(refused.refusal().code().name()).isEqualTo(code));
  }
}
