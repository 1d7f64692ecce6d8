package org.redress.query.assembly;

import org.redress.query.indicator.IndicatorQueries;
import org.redress.query.merchant.MerchantQueries;
import org.redress.query.merchant.Merchants;
import org.redress.query.odr.OdrQueries;
import org.redress.query.organisation.OrganisationList;
import org.redress.query.organisation.OrganisationQueries;
import org.redress.query.pledge.PledgeQueries;
import org.redress.query.publicity.PublicItems;
import org.redress.query.publicity.PublicRecords;
import org.redress.query.publicity.PublicityQueries;
import org.redress.query.ranking.LogRanking;
import org.redress.query.ranking.RankingQueries;
import org.redress.query.safeunit.SafeUnitQueries;
import org.redress.query.scheme.SchemeQueries;
import org.redress.query.station.StationQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The queries about operators, organisations, and what they are measured and known by. */
@Configuration(proxyBeanMethods = false)
class MarketBeans {

  @Bean
  MerchantQueries merchantQueries(ReadParts parts) {
    return new MerchantQueries(
        new Merchants(parts.database(), parts.reader()), parts.pledges(), parts.freshness());
  }

  @Bean
  PledgeQueries pledgeQueries(ReadParts parts) {
    return new PledgeQueries(parts.pledges(), parts.freshness());
  }

  @Bean
  PublicityQueries publicityQueries(ReadParts parts) {
    return new PublicityQueries(
        new PublicRecords(parts.database()),
        new PublicItems(parts.database(), parts.clock()),
        parts.pledges(),
        parts.cursors());
  }

  @Bean
  OdrQueries odrQueries(ReadParts parts) {
    return new OdrQueries(parts.database(), parts.reader(), parts.freshness());
  }

  @Bean
  OrganisationQueries organisationQueries(ReadParts parts) {
    return new OrganisationQueries(
        new OrganisationList(parts.database(), parts.reader()), parts.freshness());
  }

  @Bean
  StationQueries stationQueries(ReadParts parts) {
    return new StationQueries(parts.database(), parts.reader(), parts.freshness());
  }

  @Bean
  SafeUnitQueries safeUnitQueries(ReadParts parts) {
    return new SafeUnitQueries(parts.database(), parts.reader(), parts.freshness());
  }

  @Bean
  SchemeQueries schemeQueries(ReadParts parts) {
    return new SchemeQueries(parts.database(), parts.reader(), parts.freshness());
  }

  @Bean
  IndicatorQueries indicatorQueries(ReadParts parts) {
    return new IndicatorQueries(
        parts.database(), parts.reader(), parts.freshness(), parts.asking());
  }

  @Bean
  RankingQueries rankingQueries(ReadParts parts) {
    return new RankingQueries(
        parts.database(),
        new LogRanking(parts.log(), parts.reader()),
        parts.reader(),
        parts.freshness(),
        parts.asking());
  }
}
