// Shows the documents of all services on one page. "Try it out" signs with the browser's own session.
(async () => {
    const answer = await fetch('/api/session', {headers: {'X-Requested-With': 'docs'}});
    const session = answer.ok ? await answer.json() : {};
    SwaggerUIBundle({
        dom_id: '#api',
        urls: [
            {name: 'Channels and menus', url: '/api/docs/menu'},
            {name: 'Replies', url: '/api/docs/reply'},
            {name: 'Statistics', url: '/api/docs/stats'},
            {name: 'Sign-in and health', url: '/api/docs/gateway.json'},
        ],
        deepLinking: true,
        validatorUrl: null,
        presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
        layout: 'StandaloneLayout',
        requestInterceptor: (request) => {
            if (session.csrfToken) {
                request.headers['X-CSRF-Token'] = session.csrfToken;
            }
            return request;
        },
    });
})();
