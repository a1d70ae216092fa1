package io.mistok.stats.observation;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SpanConfiguration {
    @Bean
    BatchSpans batchSpans(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        var made = tracer.getIfAvailable();
        return made == null ? BatchSpans.NONE : new BatchSpans(made, propagator.getObject());
    }

    @Bean
    static BeanPostProcessor harmlessSpans() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof SpanExporter exporter ? new ExportedSpans(exporter) : bean;
            }
        };
    }
}
