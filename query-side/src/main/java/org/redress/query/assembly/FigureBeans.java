package org.redress.query.assembly;

import org.redress.query.analysis.AnalysisFiling;
import org.redress.query.analysis.AnalysisQueries;
import org.redress.query.fact.FactQueries;
import org.redress.query.figure.FigureFields;
import org.redress.query.figure.FigureQueries;
import org.redress.query.ledger.Ledger;
import org.redress.query.ledger.LedgerQueries;
import org.redress.query.outreach.OutreachQueries;
import org.redress.query.partner.MechanismQueries;
import org.redress.query.satisfaction.SatisfactionQueries;
import org.redress.query.signal.SignalQueries;
import org.redress.query.signal.Signals;
import org.redress.query.warning.WarningQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The queries about figures, money, and what is made known to the public. */
@Configuration(proxyBeanMethods = false)
class FigureBeans {

  @Bean
  FigureQueries figureQueries(ReadParts parts) {
    return new FigureQueries(
        parts.figures(), parts.codeLists(), parts.freshness(), parts.asking(), parts.clock());
  }

  @Bean
  FigureFields figureFields(ReadParts parts) {
    return new FigureFields(parts.figures(), parts.cursors(), parts.asking());
  }

  @Bean
  SatisfactionQueries satisfactionQueries(ReadParts parts) {
    return new SatisfactionQueries(parts.figures(), parts.freshness(), parts.asking());
  }

  @Bean
  LedgerQueries ledgerQueries(ReadParts parts) {
    return new LedgerQueries(
        new Ledger(parts.database()), parts.cursors(), parts.freshness(), parts.asking());
  }

  @Bean
  FactQueries factQueries(ReadParts parts) {
    return new FactQueries(parts.database(), parts.reader(), parts.cursors(), parts.freshness());
  }

  @Bean
  SignalQueries signalQueries(ReadParts parts) {
    return new SignalQueries(
        new Signals(parts.database(), parts.reader(), parts.cursors()),
        parts.freshness(),
        parts.asking());
  }

  @Bean
  AnalysisQueries analysisQueries(ReadParts parts) {
    return new AnalysisQueries(
        parts.database(),
        parts.reader(),
        new AnalysisFiling(parts.log(), parts.codec(), parts.calendars()),
        parts.cursors(),
        parts.freshness());
  }

  @Bean
  WarningQueries warningQueries(ReadParts parts) {
    return new WarningQueries(parts.database(), parts.reader(), parts.cursors(), parts.freshness());
  }

  @Bean
  OutreachQueries outreachQueries(ReadParts parts) {
    return new OutreachQueries(
        parts.database(), parts.reader(), parts.cursors(), parts.freshness());
  }

  @Bean
  MechanismQueries mechanismQueries(ReadParts parts) {
    return new MechanismQueries(parts.database(), parts.reader(), parts.freshness());
  }
}
