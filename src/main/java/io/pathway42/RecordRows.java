package io.pathway42;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Reads rows as records by the column names that this schema has: {@code planned_start} is {@code plannedStart}. The
 * client's own mapper asks for a column {@code plannedStart} first and waits for the driver's exception, for every column
 * of every row.
 */
@Configuration(proxyBeanMethods = false)
class RecordRows {

    private static final ConversionService CONVERSIONS = DefaultConversionService.getSharedInstance();

    private final Map<Class<?>, RowMapper<?>> mappers = new ConcurrentHashMap<>();

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcOperations operations) {
        JdbcClient client = JdbcClient.create(operations);
        return sql -> readingRecords(client.sql(sql));
    }

    private StatementSpec readingRecords(StatementSpec statement) {
        return (StatementSpec) Proxy.newProxyInstance(
                RecordRows.class.getClassLoader(),
                new Class<?>[] {StatementSpec.class},
                (proxy, method, arguments) -> answer(proxy, statement, method, arguments));
    }

    private @Nullable Object answer(Object proxy, StatementSpec statement, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("query")
                && arguments != null
                && arguments[0] instanceof Class<?> type
                && type.isRecord()) {
            return statement.query(mappers.computeIfAbsent(type, RecordRows::mapper));
        }
        try {
            Object answer = method.invoke(statement, arguments);
            return answer == statement ? proxy : answer;
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }

    private static RowMapper<?> mapper(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        String[] columns = Arrays.stream(components)
                .map(component -> JdbcUtils.convertPropertyNameToUnderscoreName(component.getName()))
                .toArray(String[]::new);
        Constructor<?> constructor = constructor(type, components);
        return (row, number) -> {
            Object[] values = new Object[columns.length];
            for (int i = 0; i < columns.length; i++) {
                values[i] = value(row, columns[i], components[i].getType());
            }
            return BeanUtils.instantiateClass(constructor, values);
        };
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException never) {
            throw new IllegalStateException(never);
        }
    }

    private static @Nullable Object value(ResultSet row, String column, Class<?> type) throws SQLException {
        Object value = JdbcUtils.getResultSetValue(row, row.findColumn(column), type);
        return value == null || type.isInstance(value) ? value : CONVERSIONS.convert(value, type);
    }
}
