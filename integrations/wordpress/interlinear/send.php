<?php
/** Sends posts: a published or corrected post goes to the newsroom with the locales of the editions to draft. */

defined( 'ABSPATH' ) || exit;

add_action( 'wp_after_insert_post', 'interlinear_send', 10, 2 );
add_action( 'interlinear_send_again', 'interlinear_send_again' );

/** The id of a post in the newsroom: the same on every delivery, and different on every site. */
function interlinear_id_of( int $post_id ): string {
	return 'wp-' . wp_parse_url( home_url(), PHP_URL_HOST ) . '-' . $post_id;
}

/** Whether a post is a published original of this site. */
function interlinear_is_sent( WP_Post $post ): bool {
	return 'publish' === $post->post_status
		&& in_array( $post->post_type, interlinear_list( 'types', 'post' ), true )
		&& '' === (string) get_post_meta( $post->ID, '_interlinear_source', true )
		&& ! wp_is_post_revision( $post )
		&& ! wp_is_post_autosave( $post );
}

function interlinear_send( int $post_id, WP_Post $post ): void {
	if ( ! interlinear_is_set_up() || ! interlinear_is_sent( $post ) ) {
		return;
	}
	$own   = interlinear_own_locale();
	$wants = array_values( array_filter( interlinear_list( 'locales' ), fn( $locale ) => $locale !== $own ) );
	$taken = interlinear_ask(
		'/articles',
		array(
			'id'       => interlinear_id_of( $post_id ),
			'revision' => interlinear_revision_of( $post ),
			'format'   => 'html',
			'locale'   => $own,
			'content'  => interlinear_story_of( $post ),
			'to'       => $wants,
		)
	);
	if ( is_wp_error( $taken ) ) {
		update_post_meta( $post_id, '_interlinear_problem', $taken->get_error_message() );
		// An unreachable newsroom gets the post again later; a refusal is final.
		$status = (int) ( $taken->get_error_data()['status'] ?? 0 );
		if ( ( 0 === $status || $status >= 500 || 429 === $status ) && ! wp_next_scheduled( 'interlinear_send_again', array( $post_id ) ) ) {
			wp_schedule_single_event( time() + 60, 'interlinear_send_again', array( $post_id ) );
		}
		return;
	}
	delete_post_meta( $post_id, '_interlinear_problem' );
	update_post_meta( $post_id, '_interlinear_slug', $taken['slug'] );
}

function interlinear_send_again( int $post_id ): void {
	$post = get_post( $post_id );
	if ( $post instanceof WP_Post ) {
		interlinear_send( $post_id, $post );
	}
}
