# Read by the image once, while its volume is empty: a schema and a user for each of the two services.
schema() {
    local password
    password=$(cat "/run/secrets/mysql-$1-password")
    docker_process_sql <<<"create database if not exists mistok_$1; create user if not exists '$1'@'%' identified by '$password'; grant all on mistok_$1.* to '$1'@'%';"
}
schema menu
schema reply
