'use strict';

// Starts GraphiQL with our own sample queries. Everything it needs comes from this server.
(async () => {
  const samples = ['figures', 'cases', 'trail'];

  const load = async (name) => {
    const answer = await fetch(`/assets/queries/${name}.graphql`);
    return answer.text();
  };

  const fetcher = async (request, options) => {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json',
        ...(options?.headers ?? {}),
      },
      body: JSON.stringify(request),
    });
    return answer.json();
  };

  const queries = await Promise.all(samples.map(load));
  const explorer = React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: queries.map((query) => ({ query })),
    shouldPersistHeaders: false,
  });
  ReactDOM.createRoot(document.getElementById('explorer')).render(explorer);
})();
