<?php
/** Receives editions: each is a separate post with its own address. */

defined( 'ABSPATH' ) || exit;

/** All editions of an original, by locale. @return array<string, WP_Post> */
function interlinear_editions_of( int $source_id ): array {
	$found = get_posts(
		array(
			'post_type'        => 'any',
			'post_status'      => array( 'publish', 'draft', 'pending', 'private', 'future' ),
			'numberposts'      => -1,
			'orderby'          => 'ID',
			'order'            => 'ASC',
			'meta_key'         => '_interlinear_source',
			'meta_value'       => (string) $source_id,
			'suppress_filters' => true,
		)
	);
	$editions = array();
	foreach ( $found as $post ) {
		$editions[ (string) get_post_meta( $post->ID, '_interlinear_locale', true ) ] ??= $post;
	}
	return $editions;
}

/**
 * Updates the post of an edition from the newsroom. A second call changes nothing. A text that somebody changed in
 * WordPress stays.
 *
 * @return true|WP_Error
 */
function interlinear_pull( int $source_id, string $slug, string $locale ) {
	$source = get_post( $source_id );
	if ( ! $source instanceof WP_Post ) {
		return new WP_Error( 'interlinear', 'there is no such post', array( 'status' => 404 ) );
	}
	$at      = '/articles/' . rawurlencode( $slug ) . '/editions/' . rawurlencode( $locale );
	$edition = interlinear_ask( $at );
	$told    = is_wp_error( $edition ) ? $edition : interlinear_ask( "$at/publication" );
	if ( is_wp_error( $told ) ) {
		return $told;
	}
	$story = interlinear_read_story( (string) ( $told['content'] ?? '' ) );
	if ( null === $story ) {
		return new WP_Error( 'interlinear', 'the edition has not the shape of a post', array( 'status' => 422 ) );
	}
	$lock = interlinear_lock( $source_id, $locale );
	if ( null === $lock ) {
		return new WP_Error( 'interlinear', 'the edition is being written', array( 'status' => 503 ) );
	}
	try {
		interlinear_write( $source, $locale, $story, $told, (bool) $edition['summary']['approved'] );
	} finally {
		delete_option( $lock );
	}
	return true;
}

/** One process writes an edition at a time: two deliveries at once would make two posts. The name of an option is unique. */
function interlinear_lock( int $source_id, string $locale ): ?string {
	global $wpdb;
	$name = "interlinear_lock_{$source_id}_" . sanitize_key( $locale );
	$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name = %s AND CAST(option_value AS UNSIGNED) < %d", $name, time() - 120 ) );
	$added = $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, %s, 'no')", $name, (string) time() ) );
	return 1 === $added ? $name : null;
}

function interlinear_write( WP_Post $source, string $locale, array $story, array $told, bool $approved ): void {
	$present = interlinear_editions_of( $source->ID )[ $locale ] ?? null;
	$shown   = $approved || 'drafted' === interlinear_setting( 'show' );
	$sum     = interlinear_sum( $story['title'], $story['excerpt'], $story['content'] );
	$fields  = array(
		'post_title'   => $story['title'],
		'post_excerpt' => $story['excerpt'],
		'post_content' => $story['content'],
	);
	if ( null === $present ) {
		$id = wp_insert_post(
			wp_slash(
				$fields + array(
					'post_type'   => $source->post_type,
					'post_status' => $shown ? 'publish' : 'draft',
					'post_author' => $source->post_author,
					'post_date'   => $source->post_date,
					'post_name'   => $told['name'],
					'meta_input'  => array(
						'_interlinear_source' => (string) $source->ID,
						'_interlinear_locale' => $locale,
					),
				)
			)
		);
		interlinear_take_along( $source->ID, $id );
	} else {
		$id = $present->ID;
		if ( interlinear_is_changed_here( $present ) ) {
			update_post_meta( $id, '_interlinear_kept', '1' );
			return;
		}
		$is_new = get_post_meta( $id, '_interlinear_sum', true ) !== $sum;
		// A published post keeps its address.
		$status = $shown && 'draft' === $present->post_status ? array( 'post_status' => 'publish' ) : array();
		if ( $is_new || array() !== $status ) {
			wp_update_post( wp_slash( array( 'ID' => $id ) + $fields + $status ) );
		}
	}
	$written = get_post( $id );
	update_post_meta( $id, '_interlinear_sum', $sum );
	// Store the text as WordPress saved it, since WordPress may filter it: a different text is then a person's change.
	update_post_meta( $id, '_interlinear_written', interlinear_sum( $written->post_title, $written->post_excerpt, $written->post_content ) );
	update_post_meta( $id, '_interlinear_disclosure', wp_slash( $told['disclosure']['sentence'] ) );
	update_post_meta( $id, '_interlinear_noindex', $told['disclosure']['noindex'] ? '1' : '' );
	update_post_meta( $id, '_interlinear_behind', '' );
	delete_post_meta( $id, '_interlinear_kept' );
}

/** Gives an edition the picture, categories and tags of its original. */
function interlinear_take_along( int $from, int $to ): void {
	$picture = get_post_thumbnail_id( $from );
	if ( $picture ) {
		set_post_thumbnail( $to, $picture );
	}
	foreach ( get_object_taxonomies( get_post_type( $from ) ) as $taxonomy ) {
		wp_set_object_terms( $to, wp_get_object_terms( $from, $taxonomy, array( 'fields' => 'ids' ) ), $taxonomy );
	}
}

function interlinear_sum( string $title, string $excerpt, string $content ): string {
	return hash( 'sha256', "$title\n$excerpt\n$content" );
}

/** Whether somebody changed an edition's texts in WordPress after they came from the newsroom. */
function interlinear_is_changed_here( WP_Post $post ): bool {
	$sum = (string) get_post_meta( $post->ID, '_interlinear_written', true );
	return '' !== $sum && $sum !== interlinear_sum( $post->post_title, $post->post_excerpt, $post->post_content );
}
