<?php
/** Requests to the newsroom's API, /api/v1. */

defined( 'ABSPATH' ) || exit;

/**
 * Returns the body of the answer, or an error with the newsroom's message.
 *
 * @return array|WP_Error
 */
function interlinear_ask( string $path, ?array $body = null ) {
	$answer = wp_remote_request(
		untrailingslashit( interlinear_setting( 'address' ) ) . '/api/v1' . $path,
		array(
			'method'      => null === $body ? 'GET' : 'POST',
			'timeout'     => 20,
			'redirection' => 0,
			'headers'     => array(
				'authorization' => 'Bearer ' . interlinear_setting( 'token' ),
				'content-type'  => 'application/json',
			),
			'body'        => null === $body ? null : wp_json_encode( $body ),
		)
	);
	if ( is_wp_error( $answer ) ) {
		return $answer;
	}
	$status = wp_remote_retrieve_response_code( $answer );
	$read   = json_decode( wp_remote_retrieve_body( $answer ), true );
	if ( $status >= 200 && $status < 300 && is_array( $read ) ) {
		return $read;
	}
	$detail = is_array( $read ) ? ( $read['detail'] ?? $read['title'] ?? '' ) : '';
	return new WP_Error( 'interlinear', sprintf( '%d %s', $status, $detail ), array( 'status' => $status ) );
}
