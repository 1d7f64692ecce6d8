package org.redress.query.assembly;

import org.redress.query.casefile.CaseFileFold;
import org.redress.query.casefile.CaseFiles;
import org.redress.query.casefile.CaseQueries;
import org.redress.query.casefile.DuplicateQueries;
import org.redress.query.clock.ClockList;
import org.redress.query.clock.ClockQueries;
import org.redress.query.consultation.ConsultationQueries;
import org.redress.query.consultation.Consultations;
import org.redress.query.enforcement.EnforcementCases;
import org.redress.query.enforcement.EnforcementFold;
import org.redress.query.enforcement.EnforcementQueries;
import org.redress.query.form.FormFiling;
import org.redress.query.form.FormQueries;
import org.redress.query.group.GroupQueries;
import org.redress.query.handling.HandlingQueries;
import org.redress.query.handling.HandlingReview;
import org.redress.query.history.HistoryEntry;
import org.redress.query.history.ReporterWall;
import org.redress.query.history.Trail;
import org.redress.query.letter.LetterQueries;
import org.redress.query.letter.Letters;
import org.redress.query.oversight.OversightFold;
import org.redress.query.oversight.OversightQueries;
import org.redress.query.oversight.ReviewQueueQueries;
import org.redress.query.report.ReportFold;
import org.redress.query.report.ReportQueries;
import org.redress.query.report.Reports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The queries about files and how they are handled. */
@Configuration(proxyBeanMethods = false)
class FileBeans {

  @Bean
  CaseQueries caseQueries(ReadParts parts) {
    return new CaseQueries(
        new CaseFiles(parts.database()),
        parts.histories(new Trail<>(parts.reader(), CaseFileFold::apply), HistoryEntry::of),
        parts.cursors(),
        parts.freshness());
  }

  @Bean
  DuplicateQueries duplicateQueries(ReadParts parts) {
    return new DuplicateQueries(new CaseFiles(parts.database()), parts.freshness());
  }

  @Bean
  ReportQueries reportQueries(ReadParts parts) {
    return new ReportQueries(
        new Reports(parts.database()),
        parts.histories(new Trail<>(parts.reader(), ReportFold::apply), ReporterWall::entry),
        parts.cursors(),
        parts.freshness());
  }

  @Bean
  EnforcementQueries enforcementQueries(ReadParts parts) {
    return new EnforcementQueries(
        new EnforcementCases(parts.database()),
        parts.histories(new Trail<>(parts.reader(), EnforcementFold::apply), ReporterWall::entry),
        parts.freshness());
  }

  @Bean
  LetterQueries letterQueries(ReadParts parts) {
    return new LetterQueries(new Letters(parts.database(), parts.reader()), parts.freshness());
  }

  @Bean
  ConsultationQueries consultationQueries(ReadParts parts) {
    return new ConsultationQueries(
        new Consultations(parts.database(), parts.reader()), parts.freshness());
  }

  @Bean
  GroupQueries groupQueries(ReadParts parts) {
    return new GroupQueries(parts.database(), parts.reader(), parts.freshness());
  }

  @Bean
  ClockQueries clockQueries(ReadParts parts) {
    return new ClockQueries(
        new ClockList(parts.database()), parts.cursors(), parts.freshness(), parts.clock());
  }

  @Bean
  FormQueries formQueries(ReadParts parts) {
    return new FormQueries(new FormFiling(parts.reader()));
  }

  @Bean
  HandlingQueries handlingQueries(ReadParts parts) {
    return new HandlingQueries(
        new HandlingReview(parts.reader(), parts.calendars()), parts.asking(), parts.clock());
  }

  @Bean
  ReviewQueueQueries reviewQueueQueries(ReadParts parts) {
    return OversightQueries.queue(
        parts.database(), parts.cursors(), parts.freshness(), parts.asking());
  }

  @Bean
  OversightQueries oversightQueries(ReadParts parts) {
    return new OversightQueries(
        parts.database(),
        parts.histories(new Trail<>(parts.reader(), OversightFold::apply), HistoryEntry::of),
        parts.cursors(),
        parts.freshness(),
        parts.asking());
  }
}
