package org.redress.query.assembly;

import org.redress.query.api.QueryErrors;
import org.redress.query.projection.Projections;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The queries over a {@link QuerySide} as beans, so that Spring for GraphQL finds them. The side
 * itself is the bean of whoever imports this, and so are starting and closing it.
 */
@Configuration(proxyBeanMethods = false)
@Import({FileBeans.class, MarketBeans.class, FigureBeans.class})
public class QueryBeans {

  @Bean(destroyMethod = "")
  Projections projections(QuerySide side) {
    return side.projections();
  }

  @Bean
  ReadParts readParts(QuerySide side) {
    return side.parts();
  }

  @Bean
  QueryErrors queryErrors() {
    return new QueryErrors();
  }
}
