package io.mistok.backing;

/** Addresses of the form {@code scheme://authority/database?options}. */
final class Addresses {
    private Addresses() {}

    static String withDatabase(String address, String database) {
        var question = address.indexOf('?');
        var options = question < 0 ? "" : address.substring(question);
        var place = question < 0 ? address : address.substring(0, question);
        var slash = place.indexOf('/', place.indexOf("//") + 2);
        return (slash < 0 ? place : place.substring(0, slash)) + "/" + database + options;
    }

    /** MariaDB lacks a column that the driver would ask the information schema for. */
    static String readableMetadata(String jdbcUrl) {
        if (jdbcUrl.contains("useInformationSchema=")) {
            return jdbcUrl;
        }
        return jdbcUrl + (jdbcUrl.contains("?") ? "&" : "?") + "useInformationSchema=false";
    }
}
